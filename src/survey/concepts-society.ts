/** Government, parties, war, peace and public life. */
export const SOCIETY = {
  measure: `
votes ballots ballot|papers = اصوات صوت|انتخابي = count ratio
turnout voter|turnout = نسبه|المشاركه نسبه|الاقبال اقبال|الناخبين = ratio
approval_rating approval|rating poll|rating popularity = شعبيه|الرييس شعبيته شعبيتها = ratio
majority majorities = اغلبيه اكثريه = ratio count
constituency_seats parliamentary|seats seats|won = مقاعد|برلمانيه مقاعد|البرلمان = count
troops troop soldiers soldier = جندي جنود عسكري|نظامي قوات = count
defence_budget defence|budget defense|budget defence|spending defense|spending military|spending = ميزانيه|الدفاع انفاق|عسكري الانفاق|العسكري = money ratio
working_hours working|hours work|week = ساعات|العمل ساعات|عمل دوام = duration
`,
  thing: `
member members membership = عضو اعضاء عضويه
supervisor supervisors supervisory = مشرف مشرفين مشرفون
department departments division divisions = قسم اقسام دايره|حكوميه دواير
victory victories triumph = فوز انتصار انتصارات
debate debates debated controversy controversial = نقاش نقاشات جدل مثير|للجدل سجال ناقش نوقش مناقشه
package_of measures|package aid|package = حزمه حزم
branch_of wing chapter|local = جناح اجنحه
council councils = مجلس مجالس
interior_ministry interior|ministry home|office = وزاره|الداخليه داخليه
duty_import quota quotas allotment allotments = حصه|استيراد رسوم|جمركيه رسوم|استيراد كوته كوتا
leaflet letter letters = خطابات مراسله
presidency presidential presidents = رياسه رياسي رياسيه
government governments governmental cabinet = حكومه حكومي حكوميه
opposition opponents no|votes nays voted|against naysayers = معارضه معارضين معارضون رافضين رافض صوتوا|ضد والرافضين
election elections electoral polls vote|day by-election referendum referendums runoff = انتخاب انتخابات انتخابي انتخابيه استفتاء اقتراع
voter voters electorate = ناخب ناخبين ناخبون
candidate candidates nominee nominees candidacy = مرشح مرشحين مرشحون مرشحه ترشح
party_political political|party political|parties republicans democrats conservatives party parties = حزب احزاب حزبي
coalition coalitions = ايتلاف ايتلاف|حاكم ايتلافات
mp mps deputies congressman congresswoman congressmen = نايب|برلماني برلماني برلمانيين
premier prime|minister = رييس|الوزراء رييس|وزراء وزير|اول الوزير|الاول
king kings queen monarch monarchy royal = ملك|البلاد ملكه ملكي عاهل
prince princes princess crown|prince emir heir|apparent = امير امراء اميره ولي|العهد
republic republics = جمهوريه جمهوريات
kingdom kingdoms = ممالك مملكه
dictator dictators dictatorship regime regimes = ديكتاتور طاغيه دكتاتور
spokesman spokeswoman spokesperson spokespeople = متحدث ناطق متحدثه متحدث|باسم ناطق|باسم
official_person civil|servant civil|servants officeholder = مسوول مسوولين مسوولون موظف|حكومي
army armies military armed|forces = جيش جيوش عسكري عسكريه
general_officer commander commanders colonel brigadier = لواء عميد عقيد قايد|عسكري
war wars warfare = حرب حروب
ceasefire truce armistice = هدنه وقف|النار وقف|اطلاق
peace_treaty treaty treaties accord accords pact pacts = معاهده اتفاقيه ميثاق
invasion invade invaded occupied = غزو اجتياح احتلال احتل
rebel rebels insurgents insurgency militia militias guerrilla = متمرد متمردين متمردون ميليشيا ميليشيات فصايل|مسلحه
coup coups putsch = انقلاب|عسكري انقلابي
protest protests protesters protester demonstrators demonstration demonstrations rallying sit-in = احتجاج احتجاجات مظاهره تظاهره متظاهر متظاهرين متظاهرون محتجين محتجون اعتصام
riots rioters unrest clashes clash = شغب اشتباكات اشتباك صدامات
petition petitions signatories = عريضه عرايض
boycott boycotts boycotted = مقاطعه|البضايع مقاطعه|المنتجات
spy spies espionage intelligence|service intelligence = جاسوس جواسيس تجسس استخبارات مخابرات
airstrike airstrikes air|strike air|strikes shelling = غاره غارات قصف ضربه|جويه
fighter_jet fighter|jet fighter|jets warplane warplanes = مقاتله|حربيه مقاتلات طايره|حربيه
tank_army tanks|battle armoured|vehicle = دبابه دبابات مدرعه|قتاليه
mine_land landmine landmines = لغم الغام
prisoner_swap prisoner|swap prisoner|exchange = تبادل|اسري تبادل|الاسري
united_nations security|council general|assembly = مجلس|الامن الجمعيه|العامه
delegation delegations delegates delegate = وفد وفود مندوبين
newspaper newspapers magazine magazines tabloid = صحيفه صحف جريده جرايد مجله مجلات
journalist journalists reporter reporters correspondent editor editors = صحفي صحفيين صحفيون صحافي صحافيين مراسل مراسلين محرر محررين
broadcaster tv|channel tv|station = محطه|تلفزيونيه قناه|تلفزيونيه قناه|فضاييه
opinion_poll opinion|poll opinion|polls pollster = استطلاع|الراي استطلاع|راي استطلاعات|الراي
lobby lobbying lobbyist lobbyists whip = ضغط|جماعه جماعات|الضغط لوبي
think_tank think|tank think|tanks = مركز|ابحاث مراكز|ابحاث مركز|دراسات مركز|بحثي
association associations federation federations = جمعيه جمعيات رابطه اتحاد
chamber_of chamber|commerce chambers|commerce = غرفه|تجاريه غرفه|التجاره غرفه|تجاره
committee committees subcommittee task|force = لجنه|برلمانيه لجان فريق|عمل
central_government federal = اتحادي اتحاديه فيدرالي فيدراليه فدرالي فدراليه
colony colonial colonialism = استعمار مستعمره مستعمرات
separatists separatist secession independence = انفصالي انفصاليين استقلال
census censuses = تعداد احصاء|سكاني تعداد|سكاني
birth_certificate identity|card id|card = بطاقه|هويه بطاقه|الهويه هويه|شخصيه شهاده|ميلاد
flag flags anthem = علم|وطني رايات
holiday holidays vacation eid christmas = اجازه اجازات عطله عيد اعياد
weekend_days working|day = يوم|عمل
`,
  matter: `
politics political politician politicians = سياسي سياسيه سياسيين
democracy democratic = ديمقراطيه ديمقراطي
freedom freedoms liberty = حريه حريات
equality inequality discrimination racism racist = مساواه تمييز عنصريه عنصري
reform reforms reformed = اصلاح|اقتصادي اصلاحات اصلاحي اصلاحات|اقتصاديه
bureaucracy bureaucratic red|tape = بيروقراطيه روتين|حكومي معاملات|ورقيه
transparency transparent accountability = شفافيه شفاف مساءله شفافيه|كامله
dispute disputes disputed quarrel row|over feud = نزاع نزاعات خلاف خلافات
conflict conflicts = صراع صراعات
peace peaceful = سلام سلمي
stability stable = استقرار مستقر
relations ties bilateral = علاقات علاقات|ثنايه ثنايي
sovereignty sovereign supremacy = سياده سيادي
violence violent = عنف عنيف
defence defense = دفاع دفاعي
initiative initiatives = مبادره مبادرات
programme program programmes programs scheme schemes = برنامج برامج
project projects = مشروع مشاريع مشروعات
campaign campaigns = حمله|انتخابيه حمله|توعيه
plan_of roadmap blueprint = خارطه|طريق خريطه|طريق
public_service public|services = خدمات|عامه مرافق
population_growth demographic demographics demography = ديموغرافي ديمغرافي
gender sex|equality = جندر نوع|اجتماعي
poor_people needy impoverished underprivileged = محتاجين محرومين فقير محتاج معوز
rich billionaires billionaire millionaires millionaire tycoon = ملياردير مليارديرات مليونير اثرياء ثري
consumption_habits demand|habits = عادات|استهلاكيه
crowd crowds gathering mass|gathering = حشد حشود جموع
opinion opinions view|on = راي اراء
research_paper journal|article = ورقه|بحثيه ورقه|علميه
`,
  frame: `
consult consults consulted consultation consultations = تشاور مشاورات استشاره|عامه استشار مشاوره
vote voted voting votes ballots = تصويت صوت صوتت صوتوا اصوات
elect elected elects reelected = انتخب منتخب|رييسا انتخبت
nominate nominated nomination nominations = ترشيح رشح
resign_office ousted deposed toppled impeach impeached impeachment = عزل اطاح اطاحه
rule_over govern governs governed ruling|party = حاكم|البلاد يحكم
deploy deploys deployed deployment mobilise mobilised mobilize mobilized = نشر|قوات حشد|قوات انتشار نشر|الاجهزه عبا|القوات تعبيه|القوات
fight fights fought fighting battle battles = معركه معارك قتال يقاتل حارب
surrender surrendered capitulate = استسلم استسلام
negotiate_with mediate mediated mediation mediator mediators = وساطه|دوليه توسط
condemn condemns condemned condemnation denounce denounced denounces = استنكار ندد نددت تنديد استنكر ادان ادانه|الهجوم شجب
criticise criticises criticised criticize criticizes criticized criticism critics critic = انتقاد انتقد انتقدت انتقادات
praise praises praised welcome welcomes welcomed = اشاد رحب رحبت ترحيب اشاده مدح
urge urges urged demand|that = حث حثت ناشد دعا دعت مطالبه طالب|بوقف مناشده
promise promises promised pledge pledges pledged vow vows vowed commit commits committed commitment commitments = تعهد تعهدت وعد وعدت تعهدات وعود واعد
oppose opposes opposed objection objections objected = عارض عارضت اعترض اعتراض اعتراضات معترض
support_it supports supported backing backed back|the endorse endorses endorsed endorsement = مسانده ساند تاييد ايد|قرار ايدت ايد|ترشيح زكي تزكيه
propose proposes proposed proposal proposals suggest suggests suggested suggestion = اقترح اقتراح اقترحت مقترح مقترحات
recommend recommends recommended recommendation recommendations = اوصي توصيه توصيات اوصت
decide decides decided decisions = قرار قرارات قررت قرر
agree agrees agreed consent = موافقه|علنيه توافق
consider considers considered weigh|up mull mulls mulled consideration = يدرس درست|امكانيه بحثت اعتبار
review reviews reviewed reviewing = مراجعه راجع راجعت استعراض نقح اعاده|تقييم
`,
} as const;
