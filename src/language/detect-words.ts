/**
 * Words that are frequent in one language and rare in the others; a word that two languages share votes for both.
 * `arabizi` is Arabic written in Latin letters: no language that Barq reads, and never to be taken for English.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is are was were be been has have had will would can could may might should must with without
    for from by at on as its it this that these those their they he she his her we our you your not no than then into
    over under after before between against about amid through during while when where what who why how which whose
    more most less least first last new says said say set sets to up down out off or but if so all some any each other
    another near next back again still only also just one two three four five six seven eight nine ten per cent percent year years month
    week day days million billion market markets price prices power company firm firms bank state court plan plans
    deal rise rises rose fall falls fell high low record hits hit buys sells gets gains cuts makes takes opens moves
    wins sees adds ends turns puts keeps calls warns faces seeks backs loses drops jumps signs launches raises approves
    ahead despite former here there now today his users dip dips slip slips surge surges slump tumble tumbles gain loss
    losses deals chief talks growth supply demand grid alert oil coal outage outages mining exit exits steady boom
    meets warn danger launch review report reports trade tensions linger deliveries shares stocks bill bills rules ruling
    lawmakers lawsuit tax ban bans charges probe threat fears hopes jobs workers yields rally slide slides soar soars`,
  fr: `le la les des du de un une et est sont dans sur pour par avec sans plus moins que qui ne pas au aux ce cette ces
    son sa ses leur leurs en entre après avant contre depuis vers chez mais ou où il elle ils nous vous été être avoir
    ont fait peut deux trois quatre cinq ans selon sous comme tout tous encore aussi très bien quand comment pourquoi`,
  es: `el la los las de del un una y es son en con por para sin más menos que no se al su sus lo como pero sobre entre
    desde hasta contra según tras ante este esta estos estas ya hay ha han fue ser está muy también cuando cómo cuánto
    cuánta dónde qué quién dos tres cuatro cinco años año país durante cada nuevo nueva`,
  pt: `o a os as de do da dos das um uma e é são em no na nos nas com por para sem mais menos que não se ao à seu sua
    seus suas como mas sobre entre desde até contra após este esta já há foi ser está muito também quando onde quem
    dois três quatro cinco anos ano país durante cada novo nova pelo pela`,
  de: `der die das den dem des ein eine einen einem einer eines und ist sind war im in am an auf aus bei mit nach von
    vom vor zu zum zur über unter für gegen durch ohne um als auch nicht kein keine mehr weniger sich sie er es wir ihr
    ihre ihren sein seine wird werden wurde hat haben kann dass wie wie viel viele was wer wegen bis noch nur schon sehr
    jahr jahre zwei drei vier fünf neue neuer neues geht`,
  it: `il lo la gli le di del della dei delle degli un una uno e è sono in nel nella nei nelle con per da dal dalla su
    sul sulla senza più meno che non si al alla ai alle suo sua suoi come ma tra fra contro dopo questo questa già ha
    hanno stato essere molto anche quando dove chi due tre quattro cinque anni anno ogni nuovo nuova`,
  nl: `de het een en is zijn was waren in op aan van voor met zonder bij naar uit over onder tegen door om als ook niet
    geen meer minder dat die dit deze er hij zij we wij hun haar wordt worden werd heeft hebben kan kunnen hoe wat wie
    waarom tot nog maar jaar twee drie vier vijf nieuwe na`,
  tr: `ve bir bu şu da de için ile çok daha en gibi kadar göre sonra önce olarak oldu olan ise ne nasıl neden hangi her
    hiç ama veya ya mi mı mu mü yeni son ilk iki üç dört beş yıl yılda ay gün yüzde milyar milyon bin artık değil var
    yok tarafından arasında üzerinde altında karşı itibaren ele ediyor ediliyor edildi aldı geçti`,
  id: `yang dan di ke dari untuk dengan ini itu pada adalah akan tidak telah sudah juga oleh sebagai karena dalam lebih
    para bisa dapat atau hanya saat tahun bulan hari dua tiga empat lima baru satu antara setelah hingga serta tersebut
    mereka kami kita`,
  ro: `și de la în pe cu din pentru un o este sunt a al ale care nu mai că se fi prin după peste între ca dar sau fost
    are vor va această acest anul ani doi trei`,
  sv: `och att det som en ett är av för på med till den de inte om har från vid men så kan ska var sig nu efter över
    under mellan mot utan mer mindre år två tre fyra fem ny nya`,
  no: `og å det som en et er av for på med til den de ikke om har fra ved men så kan skal var seg nå etter over under
    mellom mot uten mer mindre år to tre fire fem ny nye`,
  da: `og at det som en et er af for på med til den de ikke om har fra ved men så kan skal var sig nu efter over under
    mellem mod uden mere mindre år to tre fire fem ny nye`,
  pl: `i w na z do się nie jest są to że od po za przez dla oraz jak ale lub co czy już tylko bardzo może być został roku
    lat rok dwa trzy cztery pięć nowy nowa ze we przy pod nad między przed bez`,
  arabizi: `el al fel fil bel bil lel wel da di dah dol mesh mish mosh msh wala walla ya fi fe men min ma la ana enta
    enty howa heya ehna kol kul keda kida awi aktar ktir kteer shu shou sho eh eih leh leish lesh ezay kif keef wen
    feen fin emta aymta bs bas bass yaani yani law lw lamma elly elli illi eli hala2 delwa2ty dlwa2ty kan kanet el-youm
    elyoum youm el3omlat felous fluus gneh dollar sa7bi habibi 3ala 3al 3an 3ando 3andi 7aga haga ra7 rah bta3 w wa`,
};

/** Letters that betray a language where the words are too few. */
export const TELLING_LETTERS: Readonly<Record<string, string>> = {
  fr: 'çœèêàùûîôë',
  es: 'ñ¿¡óíáú',
  pt: 'ãõç',
  de: 'ßüäö',
  tr: 'ğışİ',
  ro: 'țşțăș',
  sv: 'å',
  no: 'øæå',
  da: 'øæå',
  pl: 'łąęśżźćń',
};

/** Word endings that are common in one language and rare in its neighbours: a weak vote, for headlines without small words. */
export const TELLING_ENDINGS: Readonly<Record<string, string>> = {
  en: "ing 's s' ness ght ally ity ership ough ould ically ders kers ters ners gers ched shed sted dged nced wth ths cks ays ows oys ews",
  fr: 'eux aient ement ements isation ques elle elles eurs euse oire aux',
  es: 'ción ciones dad dades miento mientos aje ando iendo ería ísimo aron ieron',
  pt: 'ção ções dade dades mento mentos agem ando indo aram eram',
  de: 'ung ungen keit heit isch ische ischen lich liche lichen schaft tät preise strom',
  it: 'zione zioni mento menti tà aggio ando endo arono issimo ità',
  nl: 'heid ing ingen lijk lijke baar ij',
  tr: 'lar ler ları leri yor ıyor iyor nın nin dan den ması mesi ında inde arak erek cak cek dı di tı ti',
  id: 'kan nya annya asi',
  pl: 'ów ych ego ach ość ości anie enie ami',
  ro: 'ului elor ilor ație ații ește',
  sv: 'ningen heten orna arna',
};
