/** Buildings, roads, vehicles and journeys. */
export const PLACES = {
  measure: `
speed speeds velocity knots mph = سرعه سرعات = speed ratio
depth = عمق اعماق = length
width breadth = عرض|الطريق اتساع = length
altitude elevation above-sea = علو ارتفاع|سطح = length
mileage kilometre|range driving|range = مدي|السير = length
passengers passenger commuters commuter ridership = راكب ركاب مسافرين مسافرون مسافر = count
seats seat seating = مقعد مقاعد كراسي = count
rooms bedroom bedrooms = غرفه غرف اوضه حجره حجرات غرفه|نوم = count
floors storey storeys stories|tall floor = طابق طوابق ادوار دور|علوي = count
occupancy vacancy vacancies vacant = اشغال|الفنادق نسبه|الاشغال شاغر شاغره شواغر فاضي|المبني = ratio count
landing_fee airport|fee = رسوم|المطار = money
rent_paid rents monthly|rent = ايجارات كراء كرا = money money_rate
tonnage deadweight = حموله|السفينه = mass
`,
  thing: `
airport airports runway runways terminal|building = مطار مطارات مدرج|المطار مدارج|المطار مدرج|طايرات
airline airlines carrier|air = خطوط|جويه الخطوط|الجويه طيران|شركه شركه|طيران شركات|طيران شركات|الطيران شركه|الطيران
aircraft airplane airplanes aeroplane plane planes jet jets airliner boeing airbus = طايره طايرات طياره طيارات
helicopter helicopters chopper choppers = مروحيه مروحيات هليكوبتر هيلكوبتر
pilots crew = طيار طيارين طاقم
flight flights = رحله|جويه رحلات|جويه رحله|طيران رحلات|الطيران رحلات|طيران
train trains locomotive locomotives = قطار قطارات
railway railways railroad railroads rail tram trams tramway = سكه|حديد سكك|حديديه السكك|الحديديه سكك ترام ترامواي
metro subway underground|line tube|line = مترو انفاق|مترو
bus buses coach|bus minibus = حافله حافلات باص باصات اتوبيس اتوبيسات طوبيس كار|نقل
taxi taxis cab|driver ride-hailing = تاكسي تاكسيات سياره|اجره سيارات|اجره سيارات|الاجره
car cars automobile automobiles vehicle vehicles suv sedan = سياره سيارات عربيه عربيات مركبات كرهبه طوموبيل طوموبيلات
ev evs electric|car electric|cars electric|vehicle electric|vehicles electric|vans = سياره|كهرباييه سيارات|كهرباييه السيارات|الكهرباييه مركبات|كهرباييه سياره|كهربا
charger chargers charging|station charging|stations charging|point charging|points = شاحن شواحن محطه|شحن محطات|شحن نقاط|شحن محطات|الشحن نقاط|الشحن
truck trucks lorry lorries trailer trailers = شاحنه شاحنات لوري كميون كميونات تريلا
motorcycle motorcycles motorbike motorbikes scooter scooters moped = دراجه|ناريه دراجات|ناريه موتوسيكل موتور موتوسيكلات سكوتر
bicycle bicycles bike bikes cycling cyclist cyclists = دراجه|هواييه دراجات|هواييه دراجات بسكليت عجله|هواييه
tyre tyres tire tires = اطار|سياره اطارات كوتش كاوتش
engine engines motor motors = محرك محركات
driver drivers motorist motorists = سايق سايقين سايقون سواق سواقين
ship ships vessel vessels freighter freighters = سفينه سفن باخره بواخر سفاين
boat boats yacht yachts dinghy = قارب قوارب زورق زوارق يخت يخوت فلوكه مركب|صيد مراكب
ferry ferries = عباره|بحريه عبارات|بحريه معديه
tanker tankers = ناقله|نفط ناقلات|نفط ناقلات ناقله ناقلات|النفط
submarine submarines warship warships navy naval = غواصه غواصات بارجه بحريه|سفينه اسطول|بحري
sailor sailors seafarer seafarers captain captains = بحار|سفينه بحاره قبطان ملاح
lighthouse lighthouses = مناره|بحريه فنار
canal canals waterway waterways = قناه|مايي قنوات|مايي ترعه ترع
bridge bridges overpass flyover viaduct = جسر جسور كوبري كباري قنطره قناطر
tunnel tunnels = نفق
road roads highway highways motorway motorways expressway = طريق طرق طرقات طريق|سريع اوتوستراد
street streets avenue avenues boulevard = شارع شوارع زنقه زنقات
pavement sidewalk sidewalks = رصيف ارصفه
parking car|park parking|lot = موقف|سيارات مواقف|سيارات مواقف|السيارات باركينغ جراج كراج
traffic_jam congestion traffic|jam gridlock = ازدحام|مروري زحام اختناق|مروري
accident accidents collision collisions derailment derailed pile-up wreck = حادث حوادث تصادم حادثه
petrol gasoline petrol|station gas|station filling|station = بنزين محطه|وقود محطات|وقود محطه|بنزين
diesel gasoil kerosene jet|fuel = ديزل سولار كيروسين مازوت ديزيل كاز
lng liquefied|gas liquefied|natural = غاز|مسال الغاز|المسال المسال
lpg propane butane gas|bottle gas|cylinder gas|cylinders cooking|gas = اسطوانه|غاز اسطوانات|غاز انبوبه|غاز انابيب|بوتاجاز بوتاجاز غاز|الطبخ بوتان
natural_gas natural|gas = غاز|طبيعي الغاز|الطبيعي
pipeline pipelines pipe pipes = خط|انابيب خطوط|انابيب انابيب انبوب خط|الانابيب
refinery refineries refining refined = مصفاه مصافي تكرير مصفاه
oilfield oilfields oil|field oil|fields oil|well oil|wells = حقل|نفط حقول|نفط حقل|نفطي حقول|نفطيه حقول|النفط بءر|نفط ابار|نفط
well_water wells borehole boreholes = ابار بير بيار
drilling drill drills drilled rig|offshore rig|drilling = حفر حفاره حفارات تنقيب
reservoir reservoirs = سد|مايي خزان|مايي خزانات|مياه خزان بحيره|السد
desalination desalinated desalinate = تحليه|مياه تحليه تحليه|المياه
sewage wastewater sewer sewers drainage = صرف|صحي الصرف|الصحي مجاري
irrigation irrigate irrigated = ري|زراعي سقي ري|الحقول
pump pumps pumping pumped = مضخه مضخات ضخ طلمبه
tank tanks storage|tank = صهريج صهاريج
solar_panel solar|panel solar|panels pv|panels = لوح|شمسي الواح|شمسيه الالواح|الشمسيه
wind_farm wind|farm wind|farms offshore|wind = مزرعه|رياح مزارع|رياح مزارع|الرياح طاقه|الرياح
power_plant power|plant power|plants power|station power|stations = محطه|كهرباء محطات|كهرباء محطه|توليد محطات|توليد محطات|الكهرباء
power_line power|line power|lines pylon pylons overhead|line steel|tower = خط|كهرباء خطوط|كهرباء اعمده|كهرباء عمود|كهرباء
generator generators genset gensets backup|generator = مولدات مولد مولده مولد|كهرباء مولدات|كهرباء موتور|كهرباء
smart_meter smart|meter smart|meters electricity|meter = عداد عدادات
heat_pump heat|pump heat|pumps heat|exchanger = مضخه|حراريه مضخات|حراريه مبادل|حراري
air_conditioning air|conditioning air|conditioner air|conditioners = مكيف مكيفات تكييف كلماتيزور
boiler boilers furnace furnaces = غلايه غلايات مرجل افران|صهر فرن|صناعي مراجل
light_bulb lighting lamp lamps streetlight streetlights bulb bulbs = اناره مصباح مصابيح لمبه لمبات اضاءه
hydrogen green|hydrogen electrolyser electrolyzer electrolysers fuel|cell fuel|cells = هيدروجين هيدروجيني محلل|كهربايي خلايا|الوقود خليه|وقود
ammonia methanol ethanol = امونيا ميثانول ايثانول
methane = ميثان
biomass biofuel biofuels biogas wood|pellets landfill|gas = كتله|حيويه وقود|حيوي الوقود|الحيوي بيوغاز غاز|حيوي الكتله|الحيويه غاز|المكبات
tidal wave|energy wave|power = مد|جزر طاقه|امواج
carbon_capture carbon|capture carbon|storage = احتجاز|الكربون التقاط|الكربون
carbon_tax carbon|tax carbon|price carbon|market = ضريبه|الكربون ضريبه|كربون سعر|الكربون
buildings edifice = مباني عماره عمارات بنايه بنايات عمران
skyscraper skyscrapers high-rise = ناطحه|سحاب ناطحات|سحاب ابراج|شاهقه ناطحه برج|سكني
palace palaces castle castles fortress = قصر|ملكي قلعه قلاع حصن
wall_built wall walls fence fences = جدار جدران سور اسوار سياج حيط حيطان
roof roofs rooftop rooftops = سطح|المنزل اسطح سقف|البيت اسطح|المنازل
door doors gate gates = بوابه ابواب
window_glass windows = نافذه نوافذ شباك شبابيك
kitchen kitchens = مطبخ مطابخ
bathroom toilet toilets = حمام حمامات مرحاض مراحيض دوره|مياه
garden gardens park|public = حديقه حدايق منتزه متنزه
playground zoo zoos = حديقه|حيوان حديقه|الحيوان ملعب|اطفال
swimming_pool swimming|pool swimming|pools = مسبح مسابح حمام|سباحه
camp camps encampment tent tents = مخيم مخيمات خيمه خيام
slum slums shantytown informal|settlement = عشوايي عشواييات صفيح احياء|فقيره
neighbourhood neighbourhoods neighborhood neighborhoods district districts borough quarter|city suburb suburbs = احياء ضاحيه ضواحي حومه حومات حاره|سكنيه
municipality municipalities municipal mayor mayors city|council town|hall = بلديه بلديات بلدي عمده مجلس|بلدي
county counties governorate governorates = محافظه محافظات
capital_city capital|city = عاصمه عواصم
border borders frontier crossing|border = حدودي حدوديه معبر معابر منفذ|بري
embassy embassies consulate consulates = سفاره سفارات قنصليه
ambassador ambassadors envoy envoys diplomat diplomats diplomatic = سفير سفراء مبعوث دبلوماسي دبلوماسيين دبلوماسيه مبعوثين ملحق|دبلوماسي
barracks military|base airbase = قاعده|عسكريه ثكنه ثكنات قاعده|جويه قواعد|عسكريه
quarry quarries gravel = محجر محاجر كسارات
landfill landfills dump|site = مكب مكبات مطمر مزبله
silo silos granary granaries = صوامع صومعه شونه
greenhouse greenhouses rectify = بيت|بلاستيكي دفييات بيوت|محميه صوبه صوب دفييه بيت|زجاجي صوبات
warehouse_dry depot depots = مخازن مخزن هنجر هناجر مستودع|حافلات
hangar hangars = حظيره|طايرات
crane cranes bulldozer bulldozers excavator = رافعه|بناء رافعات جرافه جرافات ونش
brick bricks timber lumber = طوب قرميد اخشاب خشب ياجور
elevator elevators escalator = مصعد مصاعد اسانسير
post_office post|office postal mail parcel parcels = بريد|مكتب مكتب|بريد طرد|بريدي طرود بريدي بريديه
luggage baggage suitcase suitcases = حقايب حقيبه امتعه شنط شنطه عفش|سفر
ticket tickets = تذكره تذاكر تيكت
tourist_site beach beaches = شاطيء شواطيء بلاج شط شواطي شاطي
monument monuments archaeological archaeologist ruins pyramid pyramids = اثار|قديمه اثريه اثري هرم اهرامات اهرام
`,
  matter: `
infrastructure = بنيه|تحتيه البنيه|التحتيه بني|تحتيه البني|التحتيه
construction constructing constructed = انشاء انشاءات تشييد تعمير
transport transportation transit = مواصلات نقل|عام النقل|العام
aviation air|travel = طيران ملاحه|جويه
shipping_trade maritime = ملاحه بحري بحريه ملاحي
travel travels travelled traveled traveller travellers trip trips journey journeys = سفر سفريات رحله رحلات سافر
fuel fuels = وقود محروقات
housing_project development|project = مشروع|سكني
rural countryside = ريف ريفي ارياف ريفيه
urban metropolitan = حضري حضريه مدني|تخطيط
`,
  frame: `
arrive arrives arrived arrival arrivals = وصول قدوم
depart departs departed departure departures = مغادره غادر غادرت مغادرين رحيل ساب يسيب
land_plane landed landing = هبوط|الطايره هبطت|الطايره
sail sails sailed sailing = ابحر ابحار ابحرت
drive drives drove driven driving = قياده|السيارات ساق يسوق سواقه
load_goods loaded unloading unload = تحميل|البضايع تفريغ فرغ|الحموله تفريغ|الحموله تنزيل|البضايع
demolish demolished demolition bulldozed raze razed tear|down torn|down knocked|down pulled|down = هدم ازاله|مبني هدمت تهديم هد
repair repairs repaired maintenance maintain|equipment renovate renovated renovation refurbish refurbished = اصلاح صيانه ترميم تصليح جدد|المبني
sink sinks sank sunk capsized = غرق غرقت غارقه غارق
link links linked linking = وصل|المدينتين
cross crosses crossed crossing pass|through = عبور عبر|الحدود اجتاز
block_road blockade blockaded siege sieges besieged = حصار محاصر حاصر
`,
} as const;
