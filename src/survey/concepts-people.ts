/** People, family, health, school and faith. */
export const PEOPLE = {
  measure: `
population populations inhabitants inhabitant = سكان تعداد|السكان ساكنه = count ratio
birth_rate birth|rate births birth fertility = مواليد ولادات ولاده انجاب = count ratio
life_expectancy life|expectancy lifespan longevity = متوسط|العمر عمر|متوقع = duration
age aged ages = اعمار عمره عمرها = duration
height = ارتفاع|المبني ارتفاع|البرج طوله قامه = length
weight weigh weighs weighed = وزن اوزان وزنه وزنها وازن = mass
tuition tuition|fees school|fees = رسوم|دراسيه مصاريف|المدرسه مصاريف|دراسيه رسوم|الدراسه = money
literacy illiteracy illiterate = اميه محو|الاميه = ratio
prevalence infection|rate = معدل|الاصابه انتشار|المرض = ratio
`,
  thing: `
brother brothers sister sisters sibling siblings = شقيق اشقاء شقيقه شقيقات اخوات
child children kid kids toddler toddlers = طفل اطفال طفله طفوله عيال
baby babies infant infants newborn newborns = رضيع رضع مولود|جديد بيبي
teenager teenagers teen teens adolescent adolescents = مراهق مراهقين مراهقون مراهقه
girl girls = فتاه فتيات بنات
boy boys lad = صبي صبيان اولاد
youth youths young = شباب شاب شبان شابه
elderly pensioner pensioners senior|citizens aged|people retirees retiree = مسن مسنين مسنون متقاعد متقاعدين متقاعدون عجايز
woman women female females lady ladies = امراه نسايي نسوان نسوه سيدات
husband husbands = ازواج
wife wives spouse spouses = زوجه زوجات حرم|السفير
mother mothers mum mom maternal = امهات والده ماما
father fathers dad = اباء والد بابا
son sons = ابناء نجل انجال
daughter daughters = ابنه كريمه|الرييس
grandfather grandmother grandparents grandparent = جده اجداد جدته
grandchild grandchildren grandson granddaughter = حفيد احفاد حفيده
twin twins = توام تواءم
cousin cousins uncle aunt nephew niece = اقارب قريبه
orphan orphans orphanage = يتيم ايتام يتامي
widow widows widower = ارمله ارامل
couples newlyweds = زوجين زوجان عروسين
marriage marriages wedding weddings marry marries married = زواج زفاف عرس اعراس تزوج زيجات متزوج متزوجين
funeral funerals burial buried cemetery cemeteries grave graves = جنازه جنايز دفن مقبره مقابر تشييع
neighbour neighbours neighbor neighbors = جيران
resident residents locals = مقيم مقيمين مقيمون قاطنين اهالي
citizen citizens = مواطن مواطنين مواطنون مواطنه
refugee refugees displaced idp = لاجيء لاجيين لاجيون لاجي نازح نازحين نازحون نزوح
migrant migrants immigrant immigrants immigration migration emigration = مهاجر مهاجرين مهاجرون هجره
expatriate expatriates expat expats = مغترب مغتربين وافد وافدين وافدون
tribe tribes tribal = قبيله قبايل عشيره عشاير قبلي عشايري
minority minorities ethnic = اقليه اقليات عرقي عرقيه
disabled disability disabilities wheelchair = معاق معاقين اعاقه ذوي|الاعاقه
homeless homelessness = مشرد مشردين مشردون تشرد
volunteer volunteers volunteered volunteering = متطوع متطوعين متطوعون تطوع طواعيه
fan_base supporters = مشجع مشجعين مشجعون
celebrity celebrities film|star pop|star = مشاهير نجم|سينمايي
doctor doctors physician physicians surgeon surgeons medic medics = طبيب اطباء طبيبه دكتور دكاتره جراح جراحين حكيم
nurse nurses nursing = ممرض ممرضين ممرضه ممرضات تمريض
dentist dentists dental = طبيب|اسنان اطباء|اسنان اسنان
patient patients = مريض مرضي
clinic clinics health|centre health|center = عياده مستوصف مستوصفات مركز|صحي مراكز|صحيه
ambulance ambulances paramedic paramedics first|responder = اسعاف سياره|اسعاف مسعف مسعفين
pharmacy pharmacies pharmacist pharmacists chemist|shop = صيدليه صيدلي صيادله صيدليات
hospital_bed hospital|bed hospital|beds icu intensive|care = سرير|مستشفي اسره|المستشفيات عنايه|مركزه العنايه|المركزه
medicine medicines medication medications drug drugs pill pills = دواء ادويه عقار|طبي حبوب|دواء دوا
vaccine vaccines vaccination vaccinated vaccinate jab jabs immunisation immunization = لقاح لقاحات تطعيم تطعيمات تلقيح
surgery surgeries operation|on surgical transplant transplants = جراحه جراحي جراحيه زراعه|الاعضاء
disease diseases illness illnesses sick sickness = مرض امراض مريضه
epidemic epidemics pandemic pandemics outbreak outbreaks = وباء اوبءه اوبيه جايحه وبايي تفشي
virus viruses viral = فيروس فيروسات
bacteria bacterial germ germs = بكتيريا جرثومه جراثيم
cancer cancers tumour tumor tumours tumors = سرطان سرطاني ورم اورام
diabetes diabetic diabetics insulin = سكري|مرض مرض|السكري انسولين
heart cardiac heart|attack = قلب قلبيه قلوب
stroke_brain brain brains neurological = دماغ سكته|دماغيه دماغي
lung lungs respiratory asthma = ريه رءه ربو تنفسي
kidney kidneys dialysis = كليتين غسيل|كلوي كلوي
eye eyes vision blindness blind = عيون بصر عمي ضرير
skin dermatology = جلد جلدي جلديه
bone bones fracture fractures = عظام عظم كسور
tooth teeth = ضرس ضروس
blood blood|donation = دماء فصيله|دم نقل|دم
malaria cholera tuberculosis measles polio = ملاريا كوليرا سل|مرض حصبه شلل|اطفال
covid coronavirus covid-19 = كورونا كوفيد
flu influenza = انفلونزا زكام
obesity obese overweight = سمنه بدانه سمين
smoking smoker smokers cigarette cigarettes tobacco vaping = تدخين مدخن مدخنين سجاير سيجاره سجارات تبغ دخان
alcohol beer wine alcoholic = كحول خمر خمور بيره نبيذ كحولي
addiction addicts addict addicted = ادمان مدمن مدمنين
suicide suicides = انتحار انتحر
mental_health mental|health depression anxiety psychiatric = صحه|نفسيه الصحه|النفسيه اكتياب قلق
pregnancy pregnant pregnancies = حمل|المراه حامل|المراه حوامل
health = صحه صحي صحيه
school schools = مدرسه مدارس مدرسي مدرسيه ثانويه ابتداييه
kindergarten kindergartens nursery nurseries daycare = روضه|اطفال رياض|الاطفال حضانه|الاطفال
hospital hospitals = مستشفي مستشفيات مشفي مشافي سبيطار
pupil pupils student students schoolchildren undergraduate undergraduates = طالب طلاب طلبه تلميذ تلاميذ طالبه طالبات
teacher teachers schoolteacher = معلم معلمين معلمون معلمه مدرس مدرسين مدرسون استاذ اساتذه
professor professors lecturer lecturers = بروفيسور استاذ|جامعي اساتذه|جامعيين
graduate graduates graduated graduation = خريج خريجين خريجون تخرج
exam exams examination examinations = امتحان امتحانات
diploma diplomas bachelor doctorate phd = دبلوم بكالوريوس دكتوراه ماجستير شهاده|جامعيه
classroom classrooms class|size = فصل|دراسي فصول|دراسيه صفوف|دراسيه
curriculum syllabus textbook textbooks = منهج|دراسي مناهج كتاب|مدرسي كتب|مدرسيه
library libraries librarian = مكتبه
books novel novels novelist author authors = كتاب روايه روايات مولف مولفين روايي
museum museums = متحف متاحف
theatre theater theatres theaters stage|play = مسرح مسارح مسرحيه مسرحيات
cinema cinemas film films movie movies = سينما فيلم افلام
song songs singer singers concert concerts music musician musicians = اغنيه اغاني مغني مغنيه مطرب موسيقي حفله|غناييه موسيقيه
painting paintings artist artists sculpture statue statues = لوحه|فنيه لوحات|فنيه فنان فنانين فنانون تمثال تماثيل رسام
festival festivals carnival = مهرجان مهرجانات
mosque mosques = مسجد مساجد جوامع
church churches cathedral = كنيسه كنايس كاتدراييه
temple temples shrine shrines = معبد معابد ضريح
monastery monk monks = دير|رهبان راهب رهبان
priest priests bishop bishops pope clergy = قس قساوسه كاهن اسقف
imam imams sheikh|religious mufti preacher cleric clerics = مفتي خطيب|المسجد رجال|الدين رجل|دين
pilgrim pilgrims pilgrimage hajj umrah = حجاج معتمرين معتمر عمره|رمضان حجيج موسم|الحج حج
ramadan fasting = رمضان صيام
prayer prayers worshippers worship = صلاه مصلين مصلون عباده
football soccer footballer footballers = كره|القدم كره|قدم لاعب|كره
team teams squad = فريق منتخب
player players athlete athletes = لاعب لاعبين لاعبون رياضيين
coach coaches trainer = مدرب مدربين
match_game tournament tournaments championship championships cup|final world|cup fixture fixtures = بطوله بطولات مباراه مباريات كاس|العالم
goal_scored goalkeeper penalty|kick = هداف ضربه|جزاء
olympics olympic = اولمبياد اولمبي اولمبيه
stadium stadiums arena arenas = ملعب ملاعب استاد
medal medals trophy trophies = ميداليه ميداليات كاس
race_run race|car horse|race races = سباق سباقات
prize prizes = جايزه جوايز
club clubs = نادي انديه نوادي
`,
  matter: `
education educational educate educated schooling = تعليم تعليمي تربيه تعليميه
community communities = مجتمع مجتمعات محليين
culture cultural heritage = ثقافه ثقافي تراث تراثي
religion religious faith religions = ديانه ديني دينيه اديان
sport sports sporting = رياضه رياضي رياضيه
art arts = فنون فني|عمل
tradition traditional traditions custom|local = تقليد تقاليد تقليدي عادات تقليد|قديم عادات|وتقاليد
history historic historical historian historians = تاريخي تاريخيه مورخ
life lifestyle = حياه معيشه معيشي
welfare wellbeing social|care = رعايه رفاه رفاهيه رعايه|اجتماعيه
housing accommodation = اسكان سكن
treatment treat treats treated therapy therapies = علاج علاجي عولج
`,
  frame: `
born = مولود
visit visits visited visiting = زياره زيارات
attend attends attended attendance = حضور حضر حضرت
teach teaches taught = درس|الطلاب تدريس علم
learn learns learned learnt = تعلم تعلمت
cure cured heal healed = شفاء تعافي|مريض
celebrate celebrates celebrated celebration celebrations = احتفال احتفالات احتفل احتفلت
eat eats eaten ate feed|people = اكل ياكل تناول
sleep sleeping slept = نوم
drink drinks drank drinking = شرب شراب
suffer suffers suffered suffering = عاني معاناه تعاني يعاني
injure injures hurt hurts wound wounds = اصيب اصيبت يصاب جرح|مشاعر اضر اوجع
rescue rescues rescued rescuers = انقاذ انقذ منقذين
`,
} as const;
