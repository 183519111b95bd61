/** Parliaments, papers, press, sport and feasts. */
export const ASSEMBLIES = {
  thing: `
ballot_box ballot ballot|box = صندوق|اقتراع ورقه|اقتراع جوله|اعاده
brochure_of booklet = منشور|دعايي
church_of parishioner = دير|راهب
consortium_too consortia = ايتلاف|شركات تحالف|شركات
councils_local council|city municipal|council town|council = مجلس|البلديه مجلس|المدينه
criterion_of ineligible = اهليه غير|موهل
deadline_of deadlines due|date = مهله|نهاييه اخر|موعد موعد|نهايي
filibuster hearing|committee = جلسه|استماع جلسات|استماع
holiday_public public|holiday = اجازه|رسميه
march_street rally|street protestors = محتج
mosque_of minaret minarets = ماذنه مءاذن
phase_of stage|first stage|second = مرحله|اولي مرحله|ثانيه
post_online post posted posts = بوست
questionnaire_of respondents|said interviewees = مستجيبين مبحوثين
ranking_of ranking rankings league|table standings = ترتيب|الدول تصنيف|عالمي
reading_bill second|reading third|reading = قراءه|ثانيه قراءه|ثالثه
sample samples sampling = عينات
score_game score = هدف|مباراه سجل|هدفا
speaker_house house|speaker = رييس|المجلس رييس|البرلمان
statistic statistics statistical = احصايي احصاييات احصاءات
subsidy_fuel subsidised|fuel fuel|subsidy fuel|subsidies = دعم|الوقود دعم|المحروقات
summit_g7 summit|meeting multilateral = متعدد|الاطراف
survey_land mapping mapped map maps = خريطه خرايط خارطه
timetable_too timeline timelines = مخطط|زمني
`,
} as const;
