/** Parts of buildings, towns and land. */
export const GROUNDS = {
  thing: `
alley alleys backstreet = زقاق ازقه
attic = عليه|البيت سندره
basin basins catchment = حوض احواض
cage cages = اقفاص
chamber chambers = حجيره
cliff cliffs ridge ridges gorge gorges = جرف خانق
compartment compartments locker lockers = مقصوره
counter_desk counter counters desk = شباك|خدمه كاونتر
crater craters = فوهه فوهات
creek inlet inlets = خور شرم
deck decks = دور|ارضي
enclave enclaves = جيب|حدودي
farmland arable = ارض|زراعيه
footstep = عتبه|الدار
fort forts = حصون
fountain fountains = نافوره نوافير
globe = كره|ارضيه
ground_floor ground grounds = ارضيه
heartland hinterland = قلب|البلاد
hill hills hilltop = تلال هضبه هضاب
inn inns = استراحه
isle isles = جزيره|صغيره
laneway shortcut = طريق|مختصر
ledge = حافه حواف
lounge waiting|room = صاله|انتظار استراحه|مسافرين
meadow meadows = مرج مروج
mile_marker mile miles = اميال
nest nests = اعشاش
parish county|seat = ابرشيه
pit pits = حفره مقلع مقالع
platform_sea platform|oil = منصه|بحريه
pond ponds pool|swimming = برك
pub pubs bar bars nightclub = حانه بار|ليلي ملهي
reception_desk reception = استعلامات
slope slopes hillside = سفح سفوح
space_outer space = فضاء|خارجي
stairway_too stair = درج|المبني سلم|المبني
studio studios = استوديو استوديوهات
terminal_port terminal terminals = محطه|حاويات
tunnel_way tube tubes = انبوبه
waterfront_too corniche promenade = واجهه|بحريه
`,
} as const;
