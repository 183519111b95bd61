/** Electricity, heat, mining of coins and of ores, beyond the words of the trade. */
export const ENERGY = {
  measure: `
voltage high|voltage low|voltage high-voltage low-voltage = جهد|كهربايي فولتيه جهد|عالي فولطيه جهد ضغط|عالي = voltage
frequency hertz frequency|regulation balancing|market balancing = تردد|الشبكه تردد|التيار هرتز موازنه|التردد تنظيم|التردد ضبط|التردد تردد = frequency number
amperage amps amperes ampere = امبير امبيرات
load_factor load|factor capacity|factor utilisation|rate utilization|rate = معامل|الحموله معامل|القدره عامل|الحمل معامل|الاستغلال = ratio
pue power|usage usage|effectiveness = فعاليه|استخدام = number ratio
payback payback|period break-even breakeven break|even breaks|even = فتره|استرداد نقطه|التعادل نقطه|تعادل تعادل|الكلفه = duration money
lifespan_of service|life useful|life = عمر|افتراضي العمر|الافتراضي عمر|تشغيلي العمر|التشغيلي = duration
operating_cost opex running|cost running|costs operating|cost operating|costs operating|expenses = تكلفه|تشغيليه تكاليف|تشغيليه تكاليف|التشغيل تكلفه|التشغيل مصاريف|تشغيل مصاريف|التشغيل نفقات|التشغيل مصاريف|تشغيليه = money energy_price coin_price money_rate
construction_cost construction|cost construction|costs building|cost = تكلفه|البناء تكلفه|الانشاء تكلفه|بناء تكاليف|البناء = money
electricity_demand power|demand electricity|demand = طلب|كهرباء الطلب|الكهرباء = power energy ratio
heat_output waste|heat heat|output = حراره|مهدره حراره|ضايعه الحراره|المهدره = power energy
storage_duration discharge|duration hours|storage = ساعات|تخزين مده|التخزين = duration
footprint carbon|footprint = بصمه|كربونيه البصمه|الكربونيه = emissions mass
transaction_fees transaction|fee transaction|fees network|fees tx|fees = رسوم|المعاملات رسوم|معاملات رسوم|الشبكه رسوم|التحويل رسم|المعامله عموله|المعامله = crypto money ratio
block_time block|time block|interval block|times = زمن|الكتله زمن|البلوك وقت|الكتله = duration
nodes node = عقده|شبكه عقد|الشبكه نودات = count
royalty royalties streaming|deal = اتاوه اتاوات ريع = money ratio
ore_grade ore|grade = تركيز|الخام درجه|الخام = ratio
`,
  thing: `
immersion_tank immersion|tank immersion|cooling immersion immersed oil-cooled oil|bath = تبريد|بالغمر غمر|سايل غمر مغمور مغموره غاطس غمر|بالزيت
liquid_cooling liquid|cooling liquid-cooled water-cooled direct-to-chip = تبريد|سايل تبريد|بالماء تبريد|مايي سايل|تبريد
air_cooled air|cooling air-cooled = تبريد|هواي تبريد|بالهواء تبريد|هوايي
switchgear breaker breakers circuit|breaker = قاطع|كهربايي قواطع لوحات|التوزيع قاطع|الدايره
inverter inverters = عاكس|كهربايي انفرتر عواكس عاكس انفرترات
feeder feeders distribution|line distribution|lines = مغذي|كهرباء مغذيات شبكه|توزيع خطوط|التوزيع مغذي خط|توزيع
interconnector interconnectors intertie tie|line = كابل|ربط رابط|كهربايي خط|ربط
microgrid microgrids off-grid mini-grid minigrid island|mode = شبكه|مصغره شبكات|مصغره شبكه|صغيره شبكات|صغيره ميكروغريد
load_shedding load|shedding rolling|blackouts brownout brownouts shedding load-shedding = تخفيف|احمال تخفيف|الاحمال قطع|مبرمج طرح|الاحمال تقنين|الكهرباء فصل|الاحمال قطع|دوري
peaker peaker|plant peaking|plant gas|turbine gas-fired peakers = محطه|ذروه محطات|الذروه توربين|غازي محطات|ذروه
smr smrs modular|reactor modular|reactors small|modular = مفاعل|معياري مفاعلات|معياريه مفاعل|صغير مفاعلات|صغيره
nuclear_fuel nuclear|fuel spent|fuel = وقود|نووي الوقود|النووي
nuclear_waste nuclear|waste radioactive|waste = نفايات|نوويه نفايات|مشعه النفايات|النوويه
stranded_gas associated|gas stranded|gas flare|gas flared|gas wellhead wellheads well|pad oil|well gas|well = غاز|مصاحب الغاز|المصاحب غاز|الشعله غاز|مهدور راس|البير بير|غاز بير|نفط ابار|الغاز
power_purchase power|purchase offtake ppas offtaker power-purchase = شراء|الطاقه شراء|طاقه شراء|الكهرباء اتفاقيه|شراء عقد|شراء
fixed_rate fixed|price fixed|tariff = سعر|ثابت تعرفه|ثابته
spot_price spot|price spot|market day-ahead = سعر|فوري السوق|الفوريه سوق|فوريه السعر|الفوري اسعار|فوريه سوق|فوري
electricity_theft electricity|theft power|theft stolen|electricity stealing|electricity stolen|power = سرقه|كهرباء سرقه|الكهرباء سرقه|التيار كهرباء|مسروقه استجرار|الكهرباء
meter_tampering bypass bypassed meter|tampering tampered tampering illegal|connection illegal|connections tamper rigged|meter = تلاعب|عداد توصيل|غير وصلات|غير تلاعب تلاعب|بالعداد عبث|بالعداد
household_consumer residential|customer residential|customers residential|consumers = مشتركين|منزليين مستهلك|منزلي مستهلكين|منزليين
heavy_industry energy-intensive = كثيفه|الاستهلاك كثيف|الاستهلاك
crypto_mine crypto|farm mining|farm mining|farms = مزرعه|تعدين مزارع|تعدين مزارع|التعدين مزرعه|التعدين منجم|بيتكوين
home_miner home|miner home|miners home|mining = تعدين|منزلي تعدين|البيت معدن|منزلي التعدين|المنزلي
cloud_mining cloud|mining = تعدين|سحابي التعدين|السحابي
solo_miner solo|miner solo|mining = معدن|منفرد تعدين|فردي تعدين|منفرد
colocation co-location hosting|customer hosting|provider = استضافه|الاجهزه استضافه|اجهزه استضافه
rack racks cabinet|server racked = رفوف|خوادم كباين رف|خوادم راكات رف راك|خوادم خزانه|خوادم
hyperscaler hyperscalers hyperscale cloud|giant cloud|giants = عمالقه|الحوسبه عمالقه|السحابه عملاق|سحابي شركات|الحوسبه
supercluster cluster clusters gpu|cluster = عنقود|حوسبه عناقيد عنقود كلستر
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
district_heating district|heating heating|network heat|network heating|grid = تدفيه|مركزيه تدفيه|الاحياء التدفيه|المركزيه تدفيه|مناطقيه شبكه|التدفيه شبكه|تدفيه
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
congestion_grid bottleneck bottlenecks congestion congested = اختناقات اختناق ازدحام|الشبكه
resilience resilient = صمود متانه
`,
  frame: `
energise energised energize energized switched|on turned|on power|up powered|up = تغذيه|بالكهرباء شغلت توصيل|التيار
disconnect disconnects disconnected disconnection unplug unplugged cut|off = فصل|التيار قطع|التيار فصلت قطعت قطع|الخدمه
mothball mothballed idle idled idling dormant = متوقفه|مهمله خامل خامله
commissioned commissioning brought|online = دخول|الخدمه بدء|التشغيل بدا|التشغيل
overheat overheated overheating = سخونه سخونه|زايده سخن|الجهاز
supply_to feed feeds feeding = يمد تمد
relaunch relaunched reactivated reactivate = اعاده|تشغيل اعاده|التشغيل
`,
} as const;
