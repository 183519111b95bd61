/** Weather, creatures and what grows. */
export const WEATHER = {
  thing: `
atom atoms atomic molecule molecules = ذرات جزيء
beast beasts creature creatures = مخلوق مخلوقات وحش
breeze breezes gust gusts = نسيم هبوب
crystal crystals = بلور بلورات كريستال
current_sea_2 undercurrent = تيار|بحري
daylight twilight = ضوء|النهار وضح|النهار
feather feathers = ريش
flame flames = لهب السنه|اللهب
herb = عشبه
horn horns = قرن|الثور
lion = اسد اسود|الغابه
mouse = جرذ
owl owls = بومه بوم|ليلي
pumpkin pumpkins = يقطين قرع
sandstorm_too dust|storm dust|storms = عواصف|رمليه
seed_crop vegetation flora = نباتات
snowfall_too snowstorm snowmelt = تساقط|الثلوج صقيع|ليلي
stream_water brook = جدول|مايي ساقيه
turkey_bird turkeys = ديوك|روميه
wave_sea waves = موجه
`,
} as const;
