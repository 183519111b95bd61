/** Things of the house. */
export const KITCHEN = {
  thing: `
button_too zip = ازرار
cigarette_pack cigar cigars hookah = سيجار نرجيله
dress_gown gown costume = ثوب
fork_spoon forks = شوكه شوك
fry frying = مقلي
gum chewing|gum = علكه لبان
hook hooks hanger = خطاف علاقه|ملابس
jar_too pot = حله
knob doorknob = مقبض مقابض
lid lids cap|bottle = غطاء غطا|الحله
mat = حصيره
pie pudding = فطيره فطاير
rag rags = خرقه
ribbon tape tapes sticker stickers = شريط|لاصق ملصق
salad salads supper = عشاء|خفيف
toast toaster toasters = توستر
toybox = عروسه|لعبه
vest sleeve = صديري
`,
} as const;
