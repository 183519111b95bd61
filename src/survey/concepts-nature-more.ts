/** Farms, animals, plants, waters and weather, beyond the first table. */
export const WILDLIFE = {
  measure: `
acreage_crop cropland sown|area cultivated|area = مساحه|مزروعه المساحه|المزروعه اراض|زراعيه = area
barometer_reading barometric atmospheric|pressure = ضغط|جوي الضغط|الجوي = pressure
cloud_cover overcast cloudy clouds cloud|rain = غيوم غايم ملبد = ratio
dew_point dew = ندي|الصباح نقطه|الندي = celsius
fish_catch fish|catch landings|fish haul|fish = صيد|بحري كميه|الصيد = mass
headcount_cattle livestock|numbers = رووس|الماشيه راس|غنم راس|بقر = count
rainfall_annual millimetres millimeters mm|rain = ملم ملليمتر = length
snow_depth snow|depth = سماكه|الثلوج = length
tide_level tide tides tidal|range = مد|البحر = length
uv_index ultraviolet uv = اشعه|فوق فوق|البنفسجيه = number
wave_height waves|sea swell|sea = ارتفاع|الموج موج امواج = length
`,
  thing: `
alfalfa fodder forage hay straw = علف اعلاف برسيم
algae seaweed plankton = طحالب عوالق
anthill ants ant termites termite = نمله نمل
apricot_dried raisins dried|fruit figs fig = زبيب فواكه|مجففه
aquarium fish|farming aquaculture hatchery = استزراع|سمكي
avocado avocados kiwi pineapple pineapples guava = افوكادو كيوي اناناس جوافه
bark_tree bark|tree twig twigs branch|tree branches|tree bark = غصن اغصان لحاء
bat_animal bat|animal bats|cave = خفاش خفافيش
beef_cow dairy|cow dairies = بقره|حلوب
bird_flu avian|flu avian|influenza foot|mouth swine|flu = انفلونزا|الطيور حمي|قلاعيه حمي|الخنازير
bog_land peatland peatlands tundra permafrost = تربه|صقيعيه جليديه|دايمه
brush_fire bushfire bushfires grassfire = حرايق|الاعشاب
bushes bush shrub shrubs hedge|garden = شجيره شجيرات
butterfly butterflies moth moths beetle beetles = فراشه فراشات خنفساء خنافس سوسه
carnivore predator predators prey = مفترس مفترسه فريسه فرايس
cedar pine|tree oak palm|tree palms eucalyptus = ارز|لبنان صنوبر بلوط سنديان
chick chicks hen hens rooster = كتكوت صوص
cliff_edge headland promontory = راس|بحري لسان|بحري
colony_bees apiary apiaries = منحل مناحل خليه|نحل
combine_harvester tractor tractors plough ploughs plow ploughing = جرار|زراعي جرارات حراثه محراث حصاده
compost manure dung = روث سماد|عضوي كومبوست
continent continents continental = قاره قارات قاري
crab crabs lobster lobsters oyster oysters squid octopus = سلطعون محار اخطبوط حبار
current_sea gulf|stream el|nino la|nina = ظاهره|النينيو النينيو
deer gazelle gazelles antelope oryx = غزلان مها|عربي ريم|غزال
delta estuary lagoon = دلتا مصب|النهر
desertification = زحف|الصحراء
downpour downpours cloudburst torrential torrent torrents = زخات وابل سيول|جارفه
eagle eagles falcon falcons falconry hawk hawks vulture = صقور صقاره عقاب|طاير نسر نسور
farmhand farmworker farmworkers picker pickers = قاطف قاطفين
farmstead ranch ranches homestead rancher ranchers = اقطاعيه عزبه
fishing_boat trawler trawlers fishing|boats net|fishing nets|fishing = شباك|الصيد قارب|صيد
flax hemp jute sisal = كتان|نبات
flock swarm swarms pack|wolves = سرب اسراب قطيع قطعان
floodplain flash|flood flash|floods floodwater floodwaters = سيل|جارف فيضان|مفاجي
foliage leaf|tree leaves|tree leaf = اوراق|الشجر ورقه|شجر
fossil_bed sediment sediments sedimentary silt = رواسب|نهريه طمي
frog frogs toad lizard lizards = ضفدع ضفادع سحليه سحالي
frostbite chill windchill shiver = رعشه قشعريره
galaxy galaxies milky|way nebula = درب|التبانه مجره|فضاييه
gale_force galeforce squall squalls = عاصفه|هوجاء رياح|عاتيه
ginseng herbalist herbal = اعشاب|طبيه عطار عطاره
goose geese duck ducks turkey|bird pigeon pigeons ostrich = اوز بطه حمام|زاجل ديك|رومي نعام نعامه
grasshopper cricket|insect crickets = صرصور جندب
grove groves plantation plantations = كروم|العنب
gully = اوديه شعيب|سيل
habitat habitats ecosystem|species = مويل موايل بييه|طبيعيه
hailstorm hailstones hailstone = حبات|البرد
hippo hippopotamus giraffe zebra = فرس|النهر زرافه حمار|وحشي
horizon_sky skyline skies sky = سماء اجواء|صافيه
hydrology groundwater aquifer aquifers = خزان|جوفي
ice_cap polar arctic antarctic antarctica = قطب|شمالي القطب|الشمالي قطبي قطب|جنوبي
irrigator sprinkler|field drip|irrigation = ري|بالتنقيط تنقيط
jungle rainforest rainforests = ادغال غابات|مطيره غابه|مطيره
kangaroo koala panda pandas = كنغر باندا كوالا
lamb_meat veal steak steaks sausage sausages bacon ham = نقانق
landmass islet islets reef reefs atoll = شعاب
leopard_cub lions lioness cub cubs = اسود|حيوان اشبال لبوه
locust_plague infestation infested pest pests = افه افات غزو|الجراد
lumberjack logging logger loggers = قطع|الاشجار احتطاب
maize_field cornfield wheatfield = حقل|قمح حقل|ذره
meteorologist meteorologists meteorology weatherman = خبير|ارصاد راصد|جوي ارصاد|جويه الارصاد|الجويه
mollusc snail snails worm worms = دوده ديدان حلزون قوقع
moonlight full|moon crescent = هلال|رمضان ضوء|القمر
monsoon monsoons rainy|season wet|season rainy|months wet|months rainy rains = رياح|موسميه امطار|موسميه موسم|الامطار المونسون موسم|المطر اشهر|المطر اشهر|الامطار مطير
mulberry fig|tree = توت
mushroom_edible mushroom|edible mushrooms truffle truffles pop popping = فطر|صالح كماه فقع فطريات
oat oats rye millet sorghum = شوفان دخن ذره|رفيعه
pasture_land rangeland grazier herder herders = مراع رعاه|الابل
petal petals blossom blossoms bloom tulip tulips rose|flower jasmine lavender = ورد|جوري خزامي
pigs pig hog hogs boar swine = خنزير خنازير
pistachio_tree walnut walnuts hazelnut hazelnuts cashew cashews = جوز|بذور بندق كاجو
poultry_farm broiler broilers layer|hens = مدجنه مداجن دجاج|لاحم
quicksand mudflat mud muddy = وحل وحول موحل
rabbit rabbits hare squirrel squirrels hedgehog = ارنب ارانب سنجاب قنفذ
rainbow rainbows = قوس|قزح
rice_field paddies = حقول|الارز
rockfall rockslide = تساقط|صخور
root roots|plant stem stems|plant = جذر ساق|النبات
salmon_farm trout sea|bass bream = سلمون|مرقط
saltwater brine saline salinity = ملوحه مالح محلول|ملحي مياه|مالحه
sandbank shoal sandbar = كثيب
scorpion scorpions spider spiders = عقرب عقارب عنكبوت عناكب
seagull seabird stork storks flamingo = لقلق طيور|مهاجره
seismograph epicentre|quake fault|line = صدع|زلزالي
slaughter slaughtered butchered sacrifice|sheep = ذبح ذبايح اضحيه اضاحي
smelter_fume acid|rain acid acids acidic = حمض احماض امطار|حمضيه
solstice equinox = انقلاب|شمسي اعتدال|ربيعي
sponge jellyfish = قنديل|البحر اسفنج
stable_horse barn barns stable|horses stables = اسطبل حظيره حظاير زريبه
starlight constellation|stars comet|tail = كوكبه|نجوم مذنبات
stray_dog stray strays kennel = كلب|ضال كلاب|ضاله
sunflower_seed rapeseed canola oilseed oilseeds = بذور|زيتيه سلجم
swan peacock parrot parrots = ببغاء طاووس بجع
thaw_out sleet slush = زمهرير
thicket undergrowth reeds reed = قصب|المستنقع
topography terrain contour = تضاريس
treetop canopy|forest = غطاء|نباتي
vet_clinic rabies = سعار|الكلاب داء|الكلب
vine vines grapevine = داليه
warbler nightingale sparrow canary|bird = بلبل عندليب
weed weeds weeding = اعشاب|ضاره
wetness drizzle shower|rain showers|rain = رذاذ زخه زخات|مطر
wildcat lynx jaguar hyena hyenas = ضبع ضباع
woodcutter axe|tool = فووس
`,
  matter: `
aridity dry|season dry|spell = موسم|الجفاف انحباس|المطر
deforest afforestation reforestation = تشجير
food_security food|security = امن|غذايي الامن|الغذايي
horticulture agronomy agronomist agronomists = مهندس|زراعي مهندسين|زراعيين
humidity_air muggy sultry = لهاب خانق|الحر
self-sufficiency self-sufficient = اكتفاء|ذاتي الاكتفاء|الذاتي
sustainability_farm monoculture crop|rotation = دوره|زراعيه
temperate mild|weather mild = معتدل|الحراره
`,
  frame: `
bloom_flower blossomed wilt wilted wither = ذبول ذبل
drench drenched soaked soak = بلل مبتل
fatten fattened milked milking = حلب|الابقار تسمين
fertilise fertilised fertilized pollinate pollination = تلقيح|النباتات تسميد
flood_in inundate inundated submerged = غمرت مغمور
forecast_storm subside subsides subsided abate abated = انحسر انحسار
germinate sprout sprouted sprouts = انبات نبت
graft_tree prune pruned pruning = تقليم|الاشجار
graze grazed = رعي|الغنم
hatch hatched = فقس تفقيس
migrate_bird migratory = مهاجر|موسمي هجره|الطيور
shear shearing = جز|الصوف
shine shines shone shining twinkle = سطع اشرق اشراق
thaw thawed defrost = انصهار|الجليد
uproot uprooted felled fell|tree = اقتلاع اقتلع
`,
} as const;
