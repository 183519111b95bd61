const ENGLISH =
  /^(?:(?:larg|bigg|high|low|cheap|small|slow|fast|strong|weak|great|few|lean|poor|pric|dear|costl|steep|long|short|thin|slim|light|heav|rich|hungr|bus|sharp|deep|tall|quick|clean|dirt|tight|scarc|tini|loud|hard|soft|thirst|mean|broad|wid|fierc|smooth|rough)i?est|best|worst|most|least|second|third|fourth|fifth|sixth|runner|runners|topmost|bottommost)$/u;
const ARABIC =
  /^[وفبل]?(?:ال)?(?:اكبر|اعلي|اسرع|افضل|احسن|اكثر|اكتر|اغلي|اقصي|اقوي|اضخم|اطول|اوسع|اشد|ازيد|اصغر|اقل|ارخص|ادني|اسوا|ابطا|ابطء|اضعف|اوطي|اوطا|اوفر|اقصر|اخف|انهي|انهو|انهه|انهم|ثاني|تاني|ثانيه|تانيه|ثانيا|تانيا|ثالث|تالت|ثالثه|تالته|ثالثا|رابع|رابعه|رابعا|خامس|خامسه|خامسا|اخير|اخيره)$/u;

/** The largest, third, أضعف, تاني: words for an end or a place of an order say what is asked, and not of what. */
export const isOfOrder = (folded: string): boolean => ENGLISH.test(folded) || ARABIC.test(folded);
