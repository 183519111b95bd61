/** Machines that compute, and what runs on them. */
export const COMPUTING = {
  thing: `
altcoin altcoins memecoin memecoins = عملات|بديله عمله|بديله عملات|الميم
autonomous_too self-driving driverless = ذاتيه|القياده
batch batches = دفعه دفعات دفعه|اجهزه
block_height block|height difficulty|adjustment retarget = تعديل|الصعوبه ارتفاع|الكتله
bug_flaw vulnerability vulnerabilities = خلل|برمجي باغ عيب|تقني
chatbot_too assistant|ai = روبوت|دردشه
chipmaker chipmakers = صانع|رقايق شركات|رقايق صانع|الرقايق
cloud_computing_2 cloud = سحابه كلاود
code_source_2 code codes = كود اكواد شيفره
dataset datasets = مجموعه|بيانات
drone_too unmanned = طيارات|مسيره
edge_compute edge|computing modular|data = حوسبه|طرفيه
encryption_too cipher = تعميه
etf_too exchange-traded index|fund = صندوق|موشرات
fork = انقسام|السلسله
generation_machines newer|generation latest-generation next-gen next-generation older|generation = جيل|جديد جيل|احدث الجيل|الجديد الجيل|الاحدث جيل|قديم
graphics_card graphics accelerator accelerators = بطاقه|رسوميه بطاقات|رسوميه كروت|شاشه مسرع مسرعات
hydro_cooled hydro|cooling immersion-cooled fan-cooled = مبرد|بالهواء
internet_too web online|service = الشبكه|العنكبوتيه ويب
machine-learning ai|training = تعلم|الاله تدريب|النماذج استدلال
model_ai large|model = نموذج نماذج
motherboard_too control|board = لوحه|تحكم
power_supply psu power|supply power|supplies = مزود|طاقه وحده|تغذيه باور|سبلاي
private_key keys = عباره|استرداد
refurbished_too second-hand used|machines pre-owned used|rigs = مجدد مجدده مستخدم|سابقا مستعمله اجهزه|مستعمله مكن|مستعمل
sensor_too detector detectors = مجس
solo_miner home-mining = تعدين|بيتي
token_sale presale token|sale = بيع|مسبق اكتتاب|رقمي
trader_crypto day|trader = متداول متداولين متداولون متعاملون متعاملين
wafer wafers fab fabs = رقاقات|سيليكون
`,
} as const;
