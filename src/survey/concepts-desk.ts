/** Debt, shares and what running a company costs. */
export const MONEY_MATTERS = {
  measure: `
refinance refinanced refinances refinancing = اعاده|التمويل اعاده|تمويل تمويل|جديد = money
working_capital working|capital = راسمال|عامل = money
share_issue share|issue share|sale issued|shares new|shares private|placement placement rights|issue = اصدار|اسهم اسهم|جديده طرح|خاص اكتتاب|خاص طرح|الاسهم = money count
price_cap price|cap price|ceiling = سقف|السعر سقف|الاسعار سعر|اقصي = money energy_price
bonus_pay signing|bonus retention|bonus = مكافاه|توقيع = money
unit_cost unit|cost unit|costs = كلفه|الوحده تكلفه|الوحده = money
book_value book|value net|asset = قيمه|دفتريه القيمه|الدفتريه صافي|الاصول = money
share_count outstanding|shares shares|outstanding = عدد|الاسهم اسهم|قايمه الاسهم|القايمه = count
enterprise_value enterprise|value = قيمه|المنشاه = money
termination_fee termination|fee break|fee breakup|fee exit|fee = رسم|الفسخ رسوم|الفسخ غرامه|الانسحاب غرامه|الفسخ = money
connection_fee connection|fee connection|charge hookup|fee = رسم|الربط رسوم|الربط رسوم|التوصيل رسوم|توصيل = money
`,
  thing: `
senior_debt senior|debt senior|notes secured|notes = ديون|ممتازه دين|مضمون سندات|مضمونه
short_sellers short|sellers short|seller short|selling shorted = بيع|مكشوف البيع|المكشوف
stop_loss stop-loss = وقف|الخساره وقف|خساره
warrants_too stock|options share|options stock|warrants = خيارات|اسهم خيارات|الاسهم
reverse_split reverse|split stock|split share|split = تجزءه|الاسهم تقسيم|الاسهم تجميع|الاسهم
`,
} as const;

/** What grids and stations lose, keep back and run on. */
export const GRID_MATTERS = {
  measure: `
line_loss line|losses transmission|losses grid|losses technical|losses = فاقد|الشبكه فاقد|النقل فاقد هدر|الشبكه فقد|الشبكه = energy ratio power
reserve_margin reserve|margin spinning|reserve operating|reserve = هامش|الاحتياط هامش|احتياطي احتياطي|دوار الاحتياطي|الدوار = ratio power
heat_rate heat|rate = معدل|الحراره = ratio
negative_price negative|prices negative|price = اسعار|سالبه سعر|سالب الاسعار|السالبه = energy_price
energised_share self-consumption own|use = استهلاك|ذاتي الاستهلاك|الذاتي = energy ratio
peak_shaving peak|shaving = تسويه|الذروه تقليم|الذروه = power
`,
  matter: `
night_time night-time nighttime after-dark overnight by|night at|night = ليلا بالليل ليليه ليلي
day_time daytime day-time by|day daylight during|daylight = نهارا بالنهار نهاريه نهاري
`,
  thing: `
wasted_power wasted waste squandered spilt lost|as thrown|away goes|unused went|unused go|unused = ضاعت ضاع ضايع ضايعه تضيع يضيع تبدد مهدوره هدرت هدرا
combined_cycle combined|cycle combined-cycle = دوره|مركبه الدوره|المركبه
cooling_tower cooling|tower cooling|towers dry|cooler dry|coolers = برج|تبريد ابراج|التبريد مبردات|جافه
load_growth load|growth demand|growth = نمو|الاحمال نمو|الطلب
`,
} as const;

/** Papers and stages of a case. */
export const COURT_MATTERS = {
  thing: `
indemnity indemnify indemnified = تعويض|تعاقدي
environmental_review environmental|review environmental|assessment impact|assessment = تقييم|بييي دراسه|الاثر اثر|بييي
building_code building|permit planning|permission construction|permit = رخصه|بناء تصريح|البناء ترخيص|البناء
retroactive retroactively backdated = باثر|رجعي اثر|رجعي
`,
} as const;

/** How machines are set up and what pools do. */
export const MACHINE_MATTERS = {
  thing: `
overclock overclocked overclocking = كسر|السرعه رفع|السرعه
underclock underclocked underclocking undervolt undervolted undervolting = خفض|السرعه خفض|الجهد
low_power_mode low-power eco|mode = وضع|التوفير نمط|اقتصادي
control_board control|board control|boards = لوحه|تحكم لوحه|التحكم
heat_sink heat|sink heatsink thermal|paste = مشتت|حراري معجون|حراري
tape_out taped|out tape-out = تصميم|نهايي
nanometre nanometer nanometres nanometers = نانومتر
block_template block|template = قالب|الكتله
empty_blocks empty|block empty|blocks = كتل|فارغه كتله|فارغه
payout_scheme fpps pps|pool pay-per-share = دفع|لكل
merged_mining merged|mining merge-mined = تعدين|مدمج
token_rate tokens|per token|price = سعر|الرمز رموز|بالثانيه
powered_shell powered|shell = هيكل|مجهز
raised_floor white|space raised|floor = ارضيه|مرفوعه
`,
} as const;
