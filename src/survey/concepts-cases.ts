/** Cases, crimes and those who try them. */
export const CASES = {
  thing: `
appeal_court_2 appeals|court cassation = محكمه|التمييز
charge_crime charged|with = لايحه|اتهام وجهت|اتهامات تهمه|ب اتهامات|ب
court_case court|case court|cases lawsuit|over = قضيه|امام قضايا|امام قضيه|محكمه قضايا قضاياها
culprit_too rule-breaker rule-breakers violators = فاعل|الجريمه
decree_royal royal|decree presidential|decree = مرسوم|ملكي مرسوم|رياسي
gazette official|gazette = جريده|رسميه رايد|رسمي
handcuffs_too manhunt = مطلوب|للعداله هارب|من
illegal_works unlawfully unlawful = بطريقه|غير بالخفا
inquest = تشريح
smuggler_too trafficker = تهريب|بشر
statute_of amendment|to amended|law = قانون|معدل
terms_jail years|in = سنوات|سجن سنه|سجن
`,
} as const;
