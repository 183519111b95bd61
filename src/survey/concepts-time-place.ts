/** Times of day and year, sides and corners. */
export const TIMES_PLACES = {
  measure: `
delay_time delayed|by late|by = تاخير|مدته = duration
time_limit deadline|for = مهله مهل = duration
working_day business|day business|days = ايام|عمل = duration count
`,
  matter: `
ago_too bygone = غابر
dawn_break daybreak sunrise = شروق بزوغ
dusk_fall sunset = غروب
era eras epochs = عصر|جديد حقبه حقب عهد
interval intervals = فاصل|زمني فترات|منتظمه
lifetime lifelong = مدي|الحياه
midweek midterm midyear mid-year = منتصف|العام انتخابات|فرعيه انتخابات|نصفيه
millennium = الفيه
off-peak off|peak offpeak non-peak = خارج|الذروه خارج|اوقات غير|الذروه
phase_in stages|of = مراحل
pace pacing = وتيره ايقاع
semester school|year = عام|دراسي سنه|دراسيه موسم|دراسي
timetable timetables itinerary = جدول|زمني جدول|مواعيد برنامج|زمني
turn_of cusp = مشارف
bottom_of basement cellar = قبو سرداب بدروم
corner corners nook = زاويه زوايا ركن اركان
crossroads intersection junction junctions roundabout roundabouts = تقاطع تقاطعات مفترق دوار|مروري مفرق
direction directions = اتجاه اتجاهات
downstream upstream = عكس|التيار مصب
downtown uptown = وسط|البلد وسط|المدينه
edge_of fringe fringes outskirts = اطراف|المدينه تخوم
footpath trail trails path|walk = ممشي مسار|مشي ممر ممرات
hometown birthplace = مسقط|راس موطن
indoor indoors outdoor outdoors = هواء|طلق
inland onshore offshore offshore|waters mainland = بحري|مقابل اليابسه بحريه|رياح قباله|السواحل برا|رياح
landmark landmarks = معلم|سياحي معالم خطوط|عريضه
lane lanes = حاره|سير مسارب
latitude longitude coordinates = احداثيات
locality whereabouts = مكان|وجود
outpost outposts = مخفر|حدودي نقطه|حدوديه
peninsula = شبه|جزيره
perimeter enclosure enclosures = تسوير
plaza = ساحه ساحات ميدان|عام ساحه|عامه
riverbank waterfront shoreline seaside = ضفه|النهر ضفاف كورنيش
route routes itineraries detour = مسار مسارات تحويله
shore shores ashore = ضفه|البحر بر|الشاطي
surface surfaces = سطح
underground underwater undersea subsea = تحت|الارض تحت|البحر
vicinity proximity surroundings = جوار مقربه
wasteland barren = قاحل جرداء
wilderness outback = براري بريه
yard yards courtyard backyard = فناء باحه ساحه|البيت ساحه|المبني
zone_free free|zone free|zones = منطقه|حره مناطق|حره
`,
  frame: `
adjacent_to abut abuts bordering borders|on = متاخم يحد|من
belated belatedly = متاخر|جدا
concurrent concurrently simultaneous = متزامن
halfway midway midpoint = منتصف|الطريق نصف|الطريق
long-awaited long-delayed = طال|انتظاره
long-standing longstanding = قديم|العهد
lunar_year hijri = هجري
momentarily = خاطف لحظات
nightlong sleepless = ليله|كامله
onward onwards = فصاعدا
punctuality latecomer = انضباط|مواعيد
quarterly = فصلي فصليا ربعي
recurring recurrent recur recurs = متجدد|الحدوث متكرره|الحدوث
retroactive retroactively backdated = باثر|رجعي اثر|رجعي
underway under|way ongoing = جاري مستمر
`,
} as const;
