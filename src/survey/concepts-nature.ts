/** Weather, water, land, animals, plants and food. */
export const NATURE = {
  measure: `
rainfall precipitation rain rains raining rainy = مطر امطار هطول ممطر = length ratio
humidity humid = رطوبه رطب مبلول = ratio
magnitude richter = درجه|ريختر مقياس|ريختر ريختر = number
harvest harvests harvested = حصاد محصول|العام موسم|الحصاد حصد جني = mass ratio
crop_yield crop|yield = غله انتاجيه|الهكتار = mass ratio
snowfall snow snowy blizzard = ثلج ثلوج ثلجي = length
sea_level sea|level sea|levels = مستوي|البحر منسوب|البحر سطح|البحر = length
water_level water|level reservoir|level = منسوب مناسيب منسوب|المياه منسوب|البحيره منسوب|الخزان = length
`,
  thing: `
tiger tigers leopard leopards cheetah = نمور نمر فهود
wheat = قمح حنطه
rice paddy = ارز
flour = طحين دقيق
bread loaf loaves = خبز عيش ارغفه رغيف
corn maize = ذره
barley = شعير
grain grains cereal cereals = حبوب|غذاييه الحبوب حبوب
sugar sugarcane = سكر قصب|السكر
salt = ملح|طعام املاح
oil_cooking cooking|oil vegetable|oil sunflower palm|oil = زيت|طعام زيوت|نباتيه زيت|نباتي زيت|النخيل
olive olives olive|oil = زيتون زيت|زيتون زيت|الزيتون
milk dairy cheese butter yogurt = حليب البان جبن اجبان زبده لبن
egg eggs = بيض بيضه
meat beef mutton lamb pork = لحم لحوم
chicken chickens poultry = دجاج دواجن فراخ دجاجه
fish seafood tuna salmon shrimp sardine sardines = سمك اسماك ماكولات|بحريه تونه سلمون روبيان جمبري سردين
fruit fruits banana bananas citrus grape grapes = فاكهه فواكه برتقال موز حمضيات عنب
date_palm dates|palm date|palms = تمور تمر نخيل
vegetable vegetables potato potatoes tomato tomatoes onion onions = خضار خضروات خضراوات بطاطا بطاطس طماطم بندوره بصل مطيشه
coffee coffee|beans = قهوه بن|القهوه
tea = شاي شاهي
cocoa chocolate chocolates = كاكاو شوكولاته شوكولا شيكولاته
honey bee bees beehive = عسل نحل
spice spices saffron pepper = توابل بهارات زعفران فلفل
nut nuts almond almonds peanuts peanut = مكسرات لوز فستق فول|سوداني
soy soya soybean soybeans = صويا
cotton = قطن اقطان
wool leather fleece = صوف جلود
tobacco_leaf qat = قات
flower flowers = زهور ورود ازهار ورده
tree trees forest forests woodland deforestation = شجره اشجار شجر غابه غابات تحريج
grass pasture pastures grazing = مراعي مرعي عشب اعشاب
seed seeds seedlings sapling saplings = بذور بذره شتول شتلات شتله
pesticide pesticides herbicide = مبيد|حشري مبيدات مبيد
livestock cattle cow cows calf herd herds = ماشيه مواشي ابقار بقر بقره
sheep goat goats ram|sheep = غنم اغنام خروف خرفان ماعز معز
camel camels = بعير هجن
horse horses stallion mare = حصان خيول خيل احصنه
donkey donkeys mule mules = حمار حمير بغل
dog dogs puppy puppies = كلب كلاب جرو
cat cats kitten kittens = قطط بساس
bird birds = طيور عصفور عصافير
elephant elephants rhino rhinos ivory = فيل افيال عاج وحيد|القرن
wolf wolves fox foxes = ذءب ذياب ذيب ثعلب ثعالب
bear_animal bears|polar polar|bear polar|bears = دب|قطبي دببه
monkey monkeys gorilla chimpanzee = قرد قرود غوريلا
snake snakes reptile reptiles crocodile crocodiles = ثعبان ثعابين افعي افاعي تمساح تماسيح حنش
turtle turtles tortoise = سلحفاه سلاحف
whale whales dolphin dolphins shark sharks = حوت حيتان دلفين دلافين قرش|البحر
mouse_animal rat rats rodent rodents mice = فيران جرذان قوارض
insect insects mosquito mosquitoes locust locusts = حشره حشرات بعوض بعوضه جراد ناموس
animal animals wildlife veterinary vet = حيوان حيوانات بيطري بيطريه
pet pets = حيوان|اليف حيوانات|اليفه
zoo_park nature|reserve national|park wildlife|reserve = محميه محميات
flood floods flooded flooding deluge = فيضان فيضانات سيول سيل
drought droughts arid = جفاف قحط تصحر موسم|الجفاف
earthquake earthquakes quake quakes tremor tremors seismic aftershock = زلزال زلازل هزه|ارضيه زلزالي هزات
tsunami tsunamis = تسونامي
landslide landslides mudslide = انهيار|ارضي انزلاق|التربه انهيارات|ارضيه
avalanche avalanches = انهيار|ثلجي انهيارات|ثلجيه
fire fires wildfire wildfires blaze blazes inferno = حريق حرايق نيران
firefighter firefighters fire|brigade firemen = رجال|الاطفاء اطفاءي اطفاييه دفاع|مدني الدفاع|المدني مطافي
explosion explosions blast blasts exploded explode = انفجار انفجارات انفجر
hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes = اعصار اعاصير
thunderstorm lightning thunder hail = رعد صواعق صاعقه برد|حبات عاصفه|رعديه
sandstorm sandstorms dust duststorm = غبار غباري عاصفه|رمليه عجاج
fog mist foggy smog = ضباب شبوره ضبابي
heatwave heatwaves heat|wave heat|waves hot|spell = موجه|حر موجه|حاره موجات|حر موجه|الحر موجات|الحر
cold_snap cold|snap cold|wave frost freeze freezing = صقيع موجه|برد موجه|بارده موجه|البرد تجمد
ice glacier glaciers iceberg melting = جليد جليدي جليديه ذوبان|الجليد
lake lakes = بحيره بحيرات
sea seas = بحار
ocean oceans oceanic = محيط محيطات
strait straits = مضيق مضايق
volcano volcanoes eruption eruptions lava = بركان براكين حمم
cave caves = كهف كهوف مغاره
waterfall waterfalls = شلال شلالات
oasis oases = واحه واحه|نخيل
sand sands dune dunes = رمل رمال كثبان
soil topsoil erosion = تربه|زراعيه تاكل|التربه
swamp swamps marsh marshes wetland wetlands mangrove = اهوار مستنقع مستنقعات اراضي|رطبه مانغروف سبخه
coral coral|reef coral|reefs = شعاب|مرجانيه الشعاب|المرجانيه مرجان
moon lunar = قمري قمريه
eclipse eclipses = كسوف خسوف
planet planets = كوكب كواكب مريخ
comet asteroid asteroids meteor meteorite meteorites = كويكب كويكبات نيزك نيازك
air_quality air|quality air|pollution smog|level = تلوث|الهواء جوده|الهواء
plastic_waste waste rubbish garbage trash litter = نفايات قمامه زباله زبل مخلفات
recycling recycle recycled recycles = تدوير اعاده|تدوير
oil_spill oil|spill oil|spills slick = تسرب|نفطي بقعه|زيت بقعه|نفط
spill leak leaks leaked leakage leaking spillage spills = تسرب تسريب تسريبات مهدور مهدره هدر
ozone = اوزون
famine hunger starvation malnutrition starving = مجاعه جوع مجاعات سوء|التغذيه
meal meals lunch dinner breakfast = وجبه وجبات غداء عشاء فطور افطار
food foods foodstuffs = طعام اغذيه غذاء غذايي غذاييه
recipe recipes = وصفه|طعام وصفات|طعام
drink_soft juice juices soda beverage beverages = مشروبات عصير عصاير مشروب
bottle bottles bottled = قاروره قوارير زجاجات قنينه قناني
forest_fire forest|fire forest|fires = حريق|غابات حرايق|الغابات حرايق|غابات
`,
  matter: `
weather = طقس مناخ|اليوم ارصاد جو|حار
climate climatic global|warming = مناخ مناخي مناخيه احتباس|حراري الاحتباس|الحراري احترار
environment environmental environmentally ecology ecological = بيءه بيءي بيءيه بييه بييي
pollution polluted pollutes pollute pollutant pollutants polluting = تلوث ملوث ملوثات ملوثه لوث
agriculture agricultural farming crops crop = زراعه زراعي زراعيه محاصيل محصول
nature wild = طبيعه
natural = طبيعي طبيعيه
disaster disasters catastrophe catastrophes calamity = كارثه كوارث نكبه
biodiversity species endangered extinction extinct = تنوع|حيوي مهدد|بالانقراض انقراض فصايل
conservation conserve conserved preserve preserved = حفاظ صون
species_one breed breeds = سلاله
hot hotter hottest scorching = ساخن ساخنه حاره حار
cold colder coldest chilly = بارد بارده برد
dry drier dried = جاف جافه ناشف جفف تجفيف
wet = مبلل
sunny = مشمس
shade shadow = ظلال
noise noisy loud decibel decibels loudness noise|level = ضجيج ضوضاء صخب ازعاج مزعج دوشه مرتفع|الصوت صوت ديسيبل
smell smells odour odor = رايحه|كريهه روايح
smoke = ادخنه دخان|كثيف
`,
  frame: `
plant_trees planted planting sow sowing sowed = زرع زرعت غرس
burn burns burned burnt burning ignite ignited = احتراق احترق حرق احرق
freeze_up frozen = مجمد مجمده
melt melts melted = ذاب ذوبان انصهار
evaporate evaporates evaporation = تبخر
breed_animals rear rearing = تربيه|المواشي
hunt hunts hunted hunting hunter hunters poaching poachers = صيد|جاير قنص اصطاد
contaminate contaminated contamination = تلويث
damage damages damaged = اضرار ضرر الحاق|ضرر متضرر تضرر تضررت
destroy destroys destroyed destruction devastate devastated = تدمير دمر دمرت دمار مدمر خرب
`,
} as const;
