/** Electricity, heat, mining of coins and of ores, beyond the words of the trade. */
export const ENERGY = {
  measure: `
voltage high|voltage low|voltage = جهد|كهربايي فولتيه جهد|عالي فولطيه = voltage
frequency hertz = تردد|الشبكه تردد|التيار هرتز = frequency number
amperage amps amperes ampere = امبير امبيرات
load_factor load|factor capacity|factor utilisation|rate utilization|rate = معامل|الحموله معامل|القدره عامل|الحمل معامل|الاستغلال = ratio
pue power|usage usage|effectiveness = فعاليه|استخدام = number ratio
payback payback|period break-even breakeven = فتره|استرداد نقطه|التعادل = duration money
lifespan_of service|life useful|life = عمر|افتراضي العمر|الافتراضي عمر|تشغيلي العمر|التشغيلي = duration
operating_cost opex running|cost running|costs operating|cost operating|costs = تكلفه|تشغيليه تكاليف|تشغيليه تكاليف|التشغيل تكلفه|التشغيل مصاريف|تشغيل = money energy_price coin_price money_rate
construction_cost construction|cost construction|costs building|cost = تكلفه|البناء تكلفه|الانشاء تكلفه|بناء تكاليف|البناء = money
electricity_demand power|demand electricity|demand = طلب|كهرباء الطلب|الكهرباء = power energy ratio
heat_output waste|heat heat|output = حراره|مهدره حراره|ضايعه الحراره|المهدره = power energy
storage_duration discharge|duration hours|storage = ساعات|تخزين مده|التخزين = duration
footprint carbon|footprint = بصمه|كربونيه البصمه|الكربونيه = emissions mass
transaction_fees transaction|fee transaction|fees network|fees = رسوم|المعاملات رسوم|معاملات رسوم|الشبكه رسوم|التحويل رسم|المعامله = crypto money ratio
block_time block|time block|interval = زمن|الكتله زمن|البلوك = duration
nodes node = عقده|شبكه عقد|الشبكه نودات = count
royalty royalties = اتاوه اتاوات ريع = money ratio
ore_grade ore|grade = تركيز|الخام درجه|الخام = ratio
`,
  thing: `
immersion_tank immersion|tank immersion|cooling = تبريد|بالغمر غمر|سايل غمر
liquid_cooling liquid|cooling liquid-cooled water-cooled direct-to-chip = تبريد|سايل تبريد|بالماء تبريد|مايي سايل|تبريد
air_cooled air|cooling air-cooled = تبريد|هواي تبريد|بالهواء تبريد|هوايي
switchgear breaker breakers circuit|breaker = قاطع|كهربايي قواطع لوحات|التوزيع
inverter inverters = عاكس|كهربايي انفرتر عواكس عاكس انفرترات
feeder feeders distribution|line distribution|lines = مغذي|كهرباء مغذيات شبكه|توزيع خطوط|التوزيع مغذي
interconnector interconnectors intertie tie|line = كابل|ربط رابط|كهربايي خط|ربط
microgrid microgrids off-grid mini-grid = شبكه|مصغره شبكات|مصغره شبكه|صغيره
load_shedding load|shedding rolling|blackouts brownout brownouts shedding = تخفيف|احمال تخفيف|الاحمال قطع|مبرمج
peaker peaker|plant peaking|plant gas|turbine gas-fired = محطه|ذروه محطات|الذروه توربين|غازي
smr smrs modular|reactor modular|reactors small|modular = مفاعل|معياري مفاعلات|معياريه مفاعل|صغير مفاعلات|صغيره
nuclear_fuel nuclear|fuel spent|fuel = وقود|نووي الوقود|النووي
nuclear_waste nuclear|waste radioactive|waste = نفايات|نوويه نفايات|مشعه النفايات|النوويه
stranded_gas associated|gas stranded|gas flare|gas flared|gas wellhead = غاز|مصاحب الغاز|المصاحب غاز|الشعله غاز|مهدور
power_purchase power|purchase = شراء|الطاقه شراء|طاقه شراء|الكهرباء
fixed_rate fixed|price fixed|tariff = سعر|ثابت تعرفه|ثابته
spot_price spot|price spot|market day-ahead = سعر|فوري السوق|الفوريه سوق|فوريه السعر|الفوري اسعار|فوريه سوق|فوري
electricity_theft electricity|theft power|theft stolen|electricity stealing|electricity stolen|power = سرقه|كهرباء سرقه|الكهرباء سرقه|التيار كهرباء|مسروقه استجرار|الكهرباء
meter_tampering bypass bypassed meter|tampering tampered tampering illegal|connection illegal|connections = تلاعب|عداد توصيل|غير وصلات|غير تلاعب
household_consumer residential|customer residential|customers residential|consumers = مشتركين|منزليين مستهلك|منزلي مستهلكين|منزليين
heavy_industry energy-intensive = كثيفه|الاستهلاك كثيف|الاستهلاك
crypto_mine crypto|farm mining|farm mining|farms = مزرعه|تعدين مزارع|تعدين مزارع|التعدين مزرعه|التعدين منجم|بيتكوين
home_miner home|miner home|miners home|mining = تعدين|منزلي تعدين|البيت معدن|منزلي التعدين|المنزلي
cloud_mining cloud|mining = تعدين|سحابي التعدين|السحابي
solo_miner solo|miner solo|mining = معدن|منفرد تعدين|فردي تعدين|منفرد
colocation co-location hosting|customer hosting|provider = استضافه|الاجهزه استضافه|اجهزه
rack racks cabinet|server = رفوف|خوادم كباين رف|خوادم راكات
hyperscaler hyperscalers hyperscale = عمالقه|الحوسبه
supercluster cluster clusters gpu|cluster = عنقود|حوسبه عناقيد
mempool unconfirmed = ميمبول معاملات|معلقه
hash_function sha-256 proof-of-work proof|work pow = اثبات|العمل اثبات|عمل
proof_of_stake proof-of-stake = اثبات|الحصه اثبات|حصه
lightning_network layer-2 layer|two = شبكه|البرق طبقه|ثانيه
genesis_block genesis|block = كتله|التكوين
private_key private|key private|keys seed|phrase cold|storage cold|wallet = مفتاح|خاص مفاتيح|خاصه محفظه|بارده المفتاح|الخاص
whale_holder long-term|holder long-term|holders = حايز|كبير حاملين|كبار
ore ores mineral minerals = خامات معادن معدنيه
mine_gold gold|mine gold|mines copper|mine coal|mine coal|mines = منجم|ذهب مناجم|الذهب منجم|فحم مناجم|فحم مناجم|الفحم منجم|نحاس
lithium_mine lithium|mine = منجم|ليثيوم
fracking shale hydraulic|fracturing = صخري تكسير|هيدروليكي
offshore_platform oil|rig oil|rigs offshore|rig = منصه|نفطيه منصات|نفطيه حفاره|نفط
barrel barrels = برميل براميل
opec = اوبك
peat lignite = خث ليغنيت فحم|بني
firewood charcoal = حطب فحم|نباتي
insulation insulated double|glazing = عزل|حراري عوازل
led_bulb led|lights led|lamps = لمبات|ليد
solar_farm solar|farm solar|farms solar|park solar|plant = محطه|شمسيه مزرعه|شمسيه محطات|شمسيه مزارع|شمسيه محطه|الشمسيه
rooftop_solar rooftop|solar = شمسيه|الاسطح شمسي|الاسطح
battery_storage battery|storage storage|system storage|systems bess = تخزين|البطاريات تخزين|بالبطاريات نظام|تخزين
sandbox regulatory|sandbox pilot|programme pilot|program pilot|project pilot|scheme = برنامج|تجريبي مشروع|تجريبي بييه|تجريبيه مرحله|تجريبيه
net_metering net|metering feed-in = صافي|القياس تعريفه|التغذيه
district_heating district|heating = تدفيه|مركزيه تدفيه|الاحياء التدفيه|المركزيه
greenhouse_gas greenhouse|gas greenhouse|gases = غازات|دفييه غازات|الاحتباس الغازات|الدفييه
net_zero net|zero net-zero carbon|neutral climate|neutral carbon-neutral = حياد|كربوني الحياد|الكربوني صفر|كربون
offsets carbon|credits carbon|credit carbon|offsets = ارصده|الكربون شهادات|الكربون رصيد|كربون
`,
  matter: `
fossil fossil|fuel fossil|fuels = احفوري احفوريه وقود|احفوري
backup standby = احتياطي|طاريء
baseload base|load = حمل|اساسي حمل|قاعدي
transition energy|transition = انتقال|طاقوي تحول|طاقي
electrification electrified electrify = كهربه
decarbonisation decarbonization decarbonise decarbonize = ازاله|الكربون نزع|الكربون
energy_security energy|security = امن|الطاقه امن|طاقه
rationing ration rationed = تقنين|التيار
distribution distribute distributed distributes = توزيع يتوزع
load_balance balancing = موازنه|الشبكه توازن|الشبكه
congestion_grid bottleneck bottlenecks = اختناقات اختناق
resilience resilient = صمود متانه
`,
  frame: `
energise energised energize energized switched|on turned|on power|up powered|up = تغذيه|بالكهرباء شغلت توصيل|التيار
disconnect disconnects disconnected disconnection unplug unplugged cut|off = فصل|التيار قطع|التيار فصلت قطعت قطع|الخدمه
mothball mothballed idle idled idling dormant = متوقفه|مهمله خامل خامله
commissioned commissioning = دخول|الخدمه بدء|التشغيل
overheat overheated overheating = سخونه سخونه|زايده سخن|الجهاز
supply_to feed feeds feeding = يمد تمد
relaunch relaunched reactivated reactivate = اعاده|تشغيل اعاده|التشغيل
`,
} as const;
