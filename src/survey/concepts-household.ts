/** What stands in a house, and what is eaten there. */
export const HOUSEHOLD = {
  measure: `
electric_bill light|bill = فاتوره|الضوء فاتوره|النور = money
living_cost living|costs cost|of-living living|expenses = غلاء|المعيشه = money ratio
calories calorie = سعرات = number count
`,
  thing: `
appliance appliances household|appliances white|goods = ادوات|منزليه
apron towel towels napkin wipes = منشفه مناشف منديل مناديل فوطه فوط
armchair sofa sofas couch = اريكه كنبه كنب
bag bags handbag sack sacks = كيس اكياس حقيبه|يد شوال
balcony balconies terrace terraces = شرفه بلكونه بلكون تراس
basket baskets crate crates = سله سلال
bath bathtub shower showers = حوض|استحمام استحمام دش|الحمام
bed beds mattress mattresses = سرير فراش مرتبه|سرير
blanket blankets quilt duvet = بطانيه بطانيات لحاف حرام|صوف
bowl bowls dish|plate plate|dinner plates|dinner = صحن صحون طبق|طعام اطباق وعاء اوعيه
broom mop brush brushes = مكنسه فرشاه فرش
bucket buckets = دلو سطل جردل
bunk dormitory dormitories = سكن|طلابي مهجع
button zipper = زر|القميص سحاب|بنطلون
candle candles = شمعه شموع
carpet carpets rug rugs = سجاده سجاد زربيه
chair chairs stool bench benches = كرسي مقاعد|خشبيه
chimney fireplace stove stoves hearth = مدفاه مدافي موقد مواقد وجاق
clock wristwatch watchmaker = ساعه|حايط ساعه|يد منبه
clothesline laundry laundromat = غساله غسالات مغسله غسيل|الملابس
coats jacket jackets = معطف معاطف ستره جاكيت
cooker cookers oven ovens microwave kettle = بوتجاز غلايه|شاي ميكروويف ابريق
cup cups mug mugs teapot = فنجان فناجين كوب اكواب كاسه
cupboard cupboards wardrobe wardrobes closet drawer drawers = خزانه|ملابس دولاب درج|مكتب
curtain curtains blind|window = ستاره ستاير بردايه
dishwasher dishwashers = غساله|صحون جلايه
doorbell doorstep doorway = جرس|الباب عتبه|الباب
dustbin bin|waste bins wheelie = سله|قمامه حاويه|قمامه
fork_knife spoon spoons cutlery = ملعقه ملاعق شوكه|طعام
freezer freezers fridge fridges refrigerator refrigerators = ثلاجه ثلاجات براد برادات فريزر تلاجه
garage garages = مراب
hairdryer iron|clothes ironing = مكواه كي|الملابس
hammer hammers nail|tool screwdriver drill|hand = مطرقه شاكوش مفك
handkerchief scarf scarves hijab veil = حجاب وشاح نقاب طرحه|راس
hat hats helmet helmets = قبعه قبعات خوذه خوذ
hob burner burners = عين|الموقد شعله|الموقد
hot_water water|heater water|heaters geyser|water = سخان سخانات سخان|ماء سخان|مياه
jar jars can|food canned tins = معلبات علبه|صفيح جره برطمان
keys_door keys|door padlock = مفتاح|الباب مفاتيح|البيت
ladder ladders = سلالم
lawn lawnmower = مسطح|اخضر جزازه
lightswitch light|switch plug plugs socket sockets = مقبس مقابس قابس بريزه
lipstick makeup make-up = مكياج ماكياج
living_room lounge|room sitting|room = غرفه|المعيشه صالون|البيت غرفه|الجلوس
matchbox matchstick lighter lighters = كبريت|عود ولاعه ولاعات
meter_reading meter|reading = قراءه|العداد كشاف
mirror mirrors = مراه مرايا
mortar_pan pan pans pots saucepan = طنجره طناجر حله|طبخ مقلاه قدر|طبخ
necklace earring bracelet rings|gold = خاتم قلاده سوار اساور
needle needles sewing = ابره ابر
newborn_care nappy nappies diaper diapers pampers = حفاضات حفاض
pillow pillows cushion = وساده مخده مخدات
plumber plumbers plumbing tap|water taps faucet = سباك سباكه حنفيه صنبور مواسرجي
refuse_bag litter|bin = سله|مهملات
roommate flatmate tenant|room = شريك|سكن
rope ropes string|rope = حبل حبال
scissors razor razors = مقص مقصات شفره|حلاقه
servant servants maid maids housekeeper nanny = خادمه خادمات مربيه
shampoo soap soaps detergent detergents = صابون منظفات شامبو مسحوق|غسيل
shirt shirts trousers pants jeans skirt = قميص قمصان بنطلون بناطيل تنوره سروال
sink_kitchen washbasin = مغسله|مطبخ
sock socks glove gloves = جوارب قفازات قفاز
staircase stairs stairway stairwell = درج|البنايه ادراج|البنايه
table_dining dining|table tablecloth = طاوله طاولات سفره|طعام
toothbrush toothpaste = معجون|اسنان فرشاه|اسنان
torch flashlight lantern lanterns = مصباح|يدوي فانوس فوانيس كشاف|يدوي
umbrella umbrellas = مظله مظلات
vacuum_cleaner vacuum hoover = مكنسه|كهرباييه
wallpaper tiles tile tiling = بلاط سيراميك بلاطه
window_pane glazing shutters = زجاج|النوافذ
women_dress abaya = عباءه عبايات
bean beans lentils chickpeas peas = عدس حمص بازلاء فاصوليا بقوليات
beet beetroot carrot carrots radish = شمندر بنجر
biscuit biscuits cake cakes pastry pastries cookie cookies = كعك بسكويت حلويات|شرقيه كيك معجنات
cheese_white cream yoghurt = قشطه زبادي لبنه
cucumber cucumbers eggplant aubergine zucchini courgette = باذنجان كوسا
garlic ginger herbs parsley = ثوم زنجبيل نعناع بقدونس
jam syrup = مربي شراب|محلي
lemon lemons lime limes orange|fruit oranges = ليمون حامض|فاكهه
mango mangoes melon watermelon watermelons pomegranate = بطيخ رمان مانجو شمام دلاع
noodle noodles pasta spaghetti macaroni = معكرونه مكرونه شعيريه
pickle pickles vinegar sauce = مخلل مخللات صلصه
sandwich sandwiches burger burgers pizza = شطيره شطاير بيتزا سندويش
sesame tahini = سمسم طحينه
snack snacks crisps = وجبات|خفيفه تسالي
soup stew = شوربه حساء مرق
strawberry strawberries cherry cherries apple|fruit apples pear peach apricot = فراوله كرز تفاح اجاص خوخ مشمش
yeast dough = خميره عجين
`,
  frame: `
bake bakes baked baking = خبز|الكعك
cater caters catered catering caterer = تموين|الحفلات ضيافه تموين|الموظفين
chew bite bites bitten = مضغ لدغه
decorate_home furnish furnished unfurnished = مفروش غير|مفروش تاثيث
dine dined dining = تعشي تغدي
grill grilled roast roasted barbecue = شواء مشوي تحميص محمص
launder_clothes rinse rinsed = شطف
peel_fruit chop chopped = تقطيع|الخضار
rear_child bring|up raise|children upbringing = تنشيه تربيه|الاطفال
reside resides dwell = يقطن قاطن سكن|في عايش
share_house cohabit = سكن|مشترك
starve fasted = جاع صام
taste tastes tasty flavour flavor flavours = طعم مذاق نكهه نكهات ذوق
thirst thirsty = عطش عطشان
tuck_in feed|child = اطعام اطعم
wake_up wakes woke wake waking = استيقظ استيقاظ صحا
`,
} as const;
