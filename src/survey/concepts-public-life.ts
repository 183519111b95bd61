/** Schools, arts, sports, journeys and the state, beyond the first table. */
export const PUBLIC_LIFE = {
  measure: `
attendance_count crowd|size = عدد|الحضور حجم|الحضور = count
class_average exam|results grade|point marks|exam = علامات = ratio number
dropout_rate enrolment = نسبه|الرسوب التحاق = ratio count
fare_price airfare airfares bus|fare train|fare = اجره|الحافله = money
journey_time travel|time flight|time = زمن|الرحله وقت|السفر = duration
league_points points|table = جدول|الترتيب = count
national_debt external|debt = دين|خارجي الدين|الخارجي = money ratio
per_capita income|per-capita = دخل|الفرد = money
score_line scoreline scores scored goals|scored = نتيجه|المباراه = count
tourist_arrivals visitor|numbers hotel|nights = ليالي|فندقيه ليله|فندقيه اعداد|السياح = count
transfer_fee buyout|clause = صفقه|انتقال قيمه|الانتقال شرط|جزايي = money
`,
  thing: `
academy academies boarding|school private|school private|schools = اكاديميه
acrobat circus clown juggler = سيرك مهرج بهلوان
airliner_cabin stewardess steward flight|attendant cabin|crew = مضيف مضيفه مضيفات طاقم|الضيافه
album albums hit|single track|music playlist = البوم اغنيه|منفرده
athletics marathon marathons sprint sprinter triathlon = ماراثون العاب|قوي
basketball volleyball handball baseball rugby cricket = كره|السله كره|الطايره كره|اليد
border_guard border|guard border|guards border|patrol = حرس|الحدود
cabinet_reshuffle cabinet|meeting = جلسه|الحكومه
cable_car funicular gondola = تلفريك عربه|معلقه
cartoon cartoons animation animated comic comics = رسوم|متحركه كاريكاتير
chess backgammon dominoes cards|playing = شطرنج طاوله|الزهر
choir chorus opera operas ballet = اوبرا باليه جوقه كورال
coffin coffins shroud = تابوت نعش كفن
college_entrance admissions enrolled|students = قبول|جامعي طلبه|مسجلين
cruise cruises cruise|ship cruise|ships = رحله|بحريه سفينه|سياحيه
degree_course coursework module|course elective = مقرر|دراسي مساق
documentary documentaries = وثايقي فيلم|وثايقي
encyclopaedia encyclopedia dictionary dictionaries = موسوعه قاموس معجم
essay essays thesis dissertation = اطروحه رساله|ماجستير رساله|دكتوراه
fashion_show fashion runway|show boutique|fashion = موضه عرض|ازياء ازياء
gallery galleries art|gallery = معرض|فني
golf tennis squash badminton = تنس غولف ريشه|طايره
grandstand terraces|fans = مدرج|الجماهير
gym gyms gymnasium fitness workout yoga = نادي|رياضي يوغا
harbourmaster pilot|boat tugboat tugboats tug = قاطره|بحريه
high_school secondary|school primary|school middle|school elementary|school = اعداديه
immigration_office passport|control = دايره|الهجره
jury_panel judges|panel = لجنه|تحكيم
surfing surfer surfboard = ركوب|الامواج
lecture lectures seminar seminars workshop|training webinar = محاضره محاضرات ندوه ندوات
legion brigade battalion regiment platoon = لواء|مشاه كتيبه كتايب فوج سريه|عسكريه
manuscript manuscripts = مخطوطه مخطوطات
masterpiece masterpieces antiques antique relic relics artefact artefacts artifacts = تحفه تحف قطعه|اثريه اثار|مسروقه
medal_gold gold|medal silver|medal = ميداليه|ذهبيه
motorsport formula|one rally|car grand|prix = سباق|سيارات فورمولا رالي
navy_ship frigate frigates destroyer aircraft|carrier = فرقاطه مدمره حامله|طايرات
obituary condolences condolence mourners = عزاء تعزيه معزين نعي
orchestra_hall philharmonic symphony = سيمفونيه
parliament_seat by-elections constituency constituencies electoral|district = دايره|انتخابيه دواير|انتخابيه
passport_stamp stowed boarding|gate = ختم|الجواز
pavilion pavilions stand|exhibition = جناح|المعرض
peacekeeper peacekeepers peacekeeping = حفظ|السلام قوات|حفظ
piano guitar violin drum|music lute oud = بيانو غيتار
playground_kid doll dolls puzzle|game lego = مكعبات
plenary plenum joint|session = جلسه|عامه جلسه|مشتركه
prayer_beads rosary incense = مسبحه بخور
propagandist demagogue = ديماغوجي
puppet puppets storyteller = اراجوز حكواتي
quran bible torah gospel scripture = قران القران|الكريم انجيل توراه مصحف
rabbi synagogue = حاخام كنيس
refugee_camp refugee|camp refugee|camps = مخيم|لاجيين مخيمات|اللاجيين
school_bus school|bus school|buses = حافله|مدرسيه
backpack uniform uniforms = حقيبه|مدرسيه زي|مدرسي زي|موحد
science_fair olympiad contest contests = مسابقه مسابقات تحد
seatbelt seatbelts airbag airbags = حزام|الامان وساده|هواييه
shrine_visit ashura mawlid = مولد|نبوي عاشوراء
sit-com sitcom soap|opera tv|series = مسلسل مسلسلات
skating skiing skier ski snowboard = تزلج تزلج|علي
sponsor_shirt jersey jerseys = قميص|الفريق
stage_play rehearsals backstage = كواليس
suburban_train commuter|train light|rail = قطار|خفيف قطار|الضواحي
suitcase_tag carry-on = حقيبه|سفر حقايب|السفر
swimmer_race swimming|championship = بطوله|سباحه
tabloid_press newsstand newsroom = غرفه|الاخبار
tomb tombs mausoleum mummy mummies = مومياء اضرحه مدفن
town_crier griot = مسحراتي
tour_operator travel|agent = مكتب|سياحه مكاتب|السياحه
trophy_cup runner|up semi-final semifinal quarter-final quarterfinal = نصف|النهايي ربع|النهايي
vow_marriage engagement|ring fiancee = خطوبه خطبه|العروس
wing_political caucus faction factions bloc blocs = كتله|نيابيه كتل|نيابيه فصيل تحالف|سياسي
youth_club boy|scouts = معسكر|صيفي
`,
  matter: `
adoption_child foster|care = تبني|الاطفال كفاله|يتيم
altruism solidarity = تضامن تكافل متضامن
apartheid segregation segregated = فصل|عنصري
aristocracy nobility elite elites = نخبه نخب ارستقراطيه
bilingual multilingual dialect dialects accent = لهجه لهجات
broadcasting_rights tv|rights = حقوق|البث
caliphate empire empires imperial imperialism = امبراطوريه خلافه|اسلاميه
capitalism capitalist socialism socialist communism communist communists = راسماليه شيوعي شيوعيه
cold_war proxy|war = حرب|بارده
court_etiquette protocol protocols = بروتوكول بروتوكولات
disarmament non-proliferation = نزع|السلاح
exodus brain|drain = هجره|العقول نزوح|جماعي
feminism feminist feminists = نسويه
folklore folkloric = فولكلور شعبي|تراث
foreign_policy diplomacy foreign|affairs = سياسه|خارجيه السياسه|الخارجيه
freedom_press censorship censor censored = رقابه|الصحف مقص|الرقيب
geopolitics geopolitical = جيوسياسي جيوسياسيه
ideology ideologies ideological doctrine = ايديولوجيا عقيده ايديولوجي
islamist islamism islamic = اسلامي اسلاميين
left-wing leftist leftists right-wing far-right far-left = يسار يمين|متطرف يميني
longevity_people life|span = طول|العمر
nepotism cronyism favouritism = محسوبيه محاباه واسطه
normalisation normalization rapprochement = تطبيع تقارب|سياسي
patriotism = حب|الوطن
populism populist = شعبويه شعبوي
power_vacuum transitional|government caretaker|government = حكومه|انتقاليه حكومه|تصريف
quality_life quality|life = جوده|الحياه
secular secularism = علماني علمانيه
sectarian sectarianism sect sects cult cults = طايفي طايفيه طايفه طوايف
superpower superpowers powerhouse = قوه|عظمي قوي|عظمي
voluntary_work community|service = خدمه|المجتمع
xenophobia hate|speech = خطاب|كراهيه كراهيه|الاجانب
`,
  frame: `
abdicate abdicated = تنازل|العرش
canvass canvassed stump|speech = استماله|الناخبين
choreograph staged = اخرج|مسرحيه
colonise colonised colonized = استعمر
convert_faith baptise baptised = اعتناق
crown_king crowned coronation = تتويج توج
demobilise demobilised = تسريح|جنود
enthrone sworn|in swearing-in = ادي|اليمين
expropriate expropriated expropriation = نزع|ملكيه استملاك
fast_month break|fast = افطار|رمضان
graduate_from matriculate = تخرج|من
hijab_ban veil|ban = منع|الحجاب
lobby_for lobbied = ضغط|من
ordain ordained = رسامه|كاهن
overthrow overthrew overthrown topple = اسقاط|النظام اسقط
pitch_tent camped camping = تخييم
pull_troops pullout withdrawal|troops = انسحاب|القوات
qualify_final knocked|out-of relegated relegation = هبوط|الفريق
rations = حصص|تموينيه بطاقه|تموين
recite recited recitation = تلاوه رتل
score_goal equaliser = ركلات|ترجيح
screen_test screened|for = فحص|مبكر
secede seceded breakaway = انفصل|عن
train_team coached coaching = تدريب|الفريق
vacate vacated = اخلي|المبني
`,
} as const;
