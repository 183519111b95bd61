/** People by what they are and do, and their bodies. */
export const FOLK = {
  thing: `
ankle wrist elbow knee knees = كاحل معصم كوع ركبه
attendant attendants = مضيف|طيران حاجب
blood_pressure hypertension = سكري
body_human muscle muscles = عضله عضلات جسد
chest waist hip shoulder shoulders = خصر كتف اكتاف
councillor councillors councilor = عضو|مجلس اعضاء|المجلس
descendant_too offspring = ذريه نسل
dwarf = قزم
enthusiast enthusiasts lover lovers = محب عشاق
expatriate_too nationals|foreign = اجنبي|مقيم
family_name surname = اسم|العايله
gut guts bowel = امعاء احشاء
guy bloke = زلمه
hair haircut = شعر|الراس حلاقه
host_tv_2 anchor = مقدم|برنامج
immigrant_new newcomer newcomers = مستوطنين قادم|جديد
inhabitant_too dweller dwellers = ساكنين قاطني
jockey = فارس|سباق
lad_too lass = فتي
landowner landowners = اقطاعي ملاك|الاراضي
lip lips throat tongue jaw = حلق لسان
nail_finger nails = اظافر
nerve nerves = عصب اعصاب
observer_un monitor|election = مراقبين|دوليين
occupant occupants = شاغلي|المبني نزيل
organ_body organ organs = عضو|الجسم اعضاء|بشريه
reader_of reader readers readership = قراء قاري|الصحيفه
runner_up contestant contestants finalist = متسابق متسابقين
scholar_of theorist = منظر|فكري
skeleton skull bone|human = هيكل|عظمي جمجمه
stranger strangers = غرباء
supporter_of sympathiser = مناصر مناصرين انصار
sweat = عرق|الجبين
tissue_body womb = رحم|الام
toe thumb fingertip = ابهام اصبع|القدم
twin_baby triplets quartet trio = ثلاثي رباعيه
`,
} as const;
