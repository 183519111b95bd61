/** Computing, telephones, the network and science. */
export const TECHNOLOGY = {
  measure: `
bandwidth = نطاق|ترددي عرض|النطاق = ratio
download_speed download|speed internet|speed = سرعه|الانترنت سرعه|التحميل = ratio
latency latencies = زمن|الاستجابه كمون تاخر|الاستجابه = duration
password passwords passcode = كلمه|مرور كلمه|السر كلمات|المرور كلمه|المرور باسورد باسوورد = count
traffic web|traffic = حركه|المرور زحمه = count ratio
views pageviews viewership ratings|tv = مشاهدات مشاهده = count
followers follower = متابعين متابعون متابع = count
`,
  thing: `
fan fans cooling|fan exhaust|fans blower ventilator = مروحه مراوح
smartphone smartphones mobile|phone cellphone cellphones handset handsets phone phones = هاتف هواتف جوال جوالات موبايل موبايلات تليفون تلفون
computer computers laptop laptops desktop desktops = حاسوب حواسيب كمبيوتر كمبيوترات لابتوب لابتوبات حاسوب|محمول
tablet tablets = لوحي لوحيه تابلت جهاز|لوحي
screen screens display|panel monitor|screen = شاشه
keyboard keyboards = لوحه|مفاتيح كيبورد
printer printers = طابعه طابعات
camera cameras cctv webcam = كاميرا كاميرات
television televisions tv tvs = تلفزيون تلفاز تلفزه تلفزيونات
radio radios = راديو اذاعه
satellite satellites = قمر|صناعي اقمار|صناعيه اقمار|اصطناعيه قمر|اصطناعي الاقمار|الصناعيه ساتلايت
rocket rockets missile missiles = صاروخ صواريخ صاروخي
spacecraft spaceship spaceships space|probe = مركبه|فضاييه سفينه|فضاء مسبار
astronaut astronauts cosmonaut = رايد|فضاء رواد|فضاء رايده|فضاء
telescope telescopes observatory = تلسكوب مرصد
drone drones uav = مسيره مسيرات طايره|مسيره طايرات|مسيره درون
robot robots robotic robotics humanoid = روبوت روبوتات روبوتي
sensor sensors = مستشعر مستشعرات حساسات
software = برمجيات برنامج|حاسوبي سوفتوير
app apps = تطبيق تطبيقات
algorithm algorithms = خوارزميه خوارزميات
programmer programmers coder coders software|engineer = مبرمج مبرمجين مبرمجون مبرمجه
website websites webpage web|site = موقع|الكتروني مواقع|الكترونيه ويب|سايت
internet online|web broadband = انترنت
wifi wi-fi hotspot = واي|فاي
cloud_computing cloud|computing cloud|services = حوسبه|سحابيه الحوسبه|السحابيه سحابيه خدمات|سحابيه سحابي
quantum quantum|computing quantum|computer = كمي|حاسوب كموميه حوسبه|كميه
supercomputer supercomputers supercomputing hpc = حاسوب|فايق حواسيب|فايقه حاسوب|عملاق كمي
gpu gpus graphics|card graphics|processor graphics|processors accelerator accelerators graphics|cards = معالجات|رسوميه معالج|رسومي وحدات|رسوميه كرت|شاشه معالجات بطاقات|رسوميه كروت|الشاشه مسرعات
processor processors cpu cpus = معالج
antenna antennas mast masts = هوايي هواييات
telecom telecoms telecommunication telecommunications = اتصالات
fibre fiber fibre-optic fiber-optic optical|fibre = الياف|بصريه الالياف|البصريه الياف|ضوييه فايبر الياف ليف|ضويي الالياف|الضوييه
hacker hackers hack hacks hacked hacking cyberattack cyberattacks data|breach = اختراق قرصنه هاكر هكر قراصنه اخترق هجوم|سيبراني هجمات|سيبرانيه هجوم|الكتروني هجمات|الكترونيه اختراقات مخترق
malware virus|computer ransomware spyware trojan = برمجيات|خبيثه برنامج|خبيث فيروس|الفديه برامج|خبيثه
phishing scam scams scammer scammers con|man swindle swindled swindler quorum no-confidence confidence|vote = احتيال نصب نصاب احتيالي محتال محتالين
cybersecurity cyber|security infosec = امن|سيبراني الامن|السيبراني امن|معلومات
encryption encrypt encrypted cryptography cryptographic = تشفير
blockchain blockchains distributed|ledger = بلوكتشين بلوك|تشين بلوكشين سلسله|الكتل سلاسل|الكتل دفتر|موزع
nft nfts non-fungible = رموز|غير رمز|غير
defi decentralised|finance decentralized|finance = تمويل|لامركزي التمويل|اللامركزي
smart_contract smart|contract smart|contracts = عقد|ذكي عقود|ذكيه العقود|الذكيه
airdrop airdrops = ايردروب اسقاط|جوي
staking staked validators validator stakers = ستيكينغ ستيكنج تخزين|عملات مدقق|شبكه
node_of full|node full|nodes = عقده|كامله عقد|كامله
fork_of hard|fork soft|fork = انقسام|الشبكه هارد|فورك
ledger ledgers = دفتر|حسابات سجل|موزع
ethereum ether eth = ايثريوم اثيريوم ايثيريوم ايثر
dogecoin doge litecoin = دوجكوين لايتكوين دوج|كوين
mining_rig_parts hashboard hashboards hash|board hash|boards = لوحه|تجزيه لوحات|تجزيه هاش|بورد لوحه|هاش لوحات|الهاش لوحه|الهاش
firmware = فيرموير برامج|ثابته برنامج|ثابت
chatbot chatbots bot|chat virtual|assistant = روبوت|محادثه روبوتات|محادثه شات|بوت مساعد|افتراضي
language_model language|model language|models = نموذج|لغوي نماذج|لغويه
deepfake deepfakes = تزييف|عميق
video_game video|game video|games gaming gamer gamers esports = العاب|فيديو لعبه|فيديو العاب|الكترونيه جيمر
video videos clip clips footage = فيديو فيديوهات مقطع مقاطع
podcast podcasts = بودكاست
newsletter newsletters = نشره|بريديه
email emails e-mail inbox = بريد|الكتروني ايميل ايميلات
message messages text|message sms = رساله رسايل مسج مسجات خطاب|رسمي
social_media social|media social|network social|networks social|platform = تواصل|اجتماعي التواصل|الاجتماعي سوشيال|ميديا سوشال|ميديا شبكات|اجتماعيه
platform platforms = منصه
privacy = خصوصيه
leak_of data|leak data|leaks leaked|data = تسريب|بيانات تسريبات|بيانات تسرب|بيانات
database databases = قاعده|بيانات قواعد|بيانات
copyright copyrights intellectual|property = حقوق|نشر حقوق|النشر ملكيه|فكريه الملكيه|الفكريه
experiment experiments experimental trial|study lab|test = تجربه تجارب تجريبي
microscope microscopes = مجهر ميكروسكوب
physics physicist physicists = فيزياء فيزيايي
chemistry chemist chemists = كيمياء
biology biologist biologists = احياء|علم بيولوجيا بيولوجي
mathematics maths math mathematician = رياضيات
gene genes genetic genetics dna genome = جين جينات جيني وراثي وراثيه حمض|نووي جينوم
fossil_find fossils dinosaur dinosaurs = احفوره احافير متحجرات ديناصور ديناصورات
nobel_prize nobel = نوبل
superconductor superconductors superconducting = موصل|فايق موصلات|فايقه فايقه|التوصيل
laser lasers = ليزر
lithium = ليثيوم
rare_earth rare|earth rare|earths = عناصر|نادره معادن|نادره اتربه|نادره
cobalt nickel zinc = كوبالت نيكل زنك
tin_metal lead|metal = قصدير رصاص|معدن
graphite = غرافيت جرافيت
uranium enriched|uranium = يورانيوم
thorium plutonium = ثوريوم بلوتونيوم
radiation radioactive radioactivity = اشعاع اشعاعي اشعاعات مشع مشعه
`,
  matter: `
technology technologies tech technological = تكنولوجيا تقنيه تقنيات تقني تكنولوجي تكنولوجيه
digital digitisation digitization digitise digitalisation = رقمي رقمنه
automation automated automate automates automatic automatically = اتمته اوتوماتيكي
science scientific sciences = علوم علمي علميه
invention inventions invent invented inventor inventors = اختراع اختراعات مخترع اخترع
discovery discoveries discover discovers discovered = اكتشاف اكتشافات اكتشف اكتشفت مكتشف
space_travel outer|space space|agency space|station = فضاء فضاييه فضايي
prototype prototypes = نموذج|اولي نماذج|اوليه
media press|freedom journalism = اعلام صحافه
`,
  frame: `
download downloads downloaded = تنزيل|التطبيق تحميل|التطبيق
upload uploads uploaded = رفع|ملف
simulate simulated simulation simulations = محاكاه
detect detects detected detection = رصد رصدت
measure_with measure measures|how measured measurement measurements = قياس قاس قاست قياسات
analyse analyze analysed analyzed analysis analyses = تحليل حلل حللت تحاليل
test tests tested testing = اختبار اختبارات اختبر اختبرت
calculate calculates calculated calculation calculations compute computes computed = احتساب احتسب
monitor_it monitored monitoring surveillance track tracks tracked tracking = مراقبه تتبع مراقب
process_it processing processed = معالجه عالج معالجه|البيانات عالج|البيانات
`,
} as const;
