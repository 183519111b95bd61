/** Cases, crimes and those who try them. */
export const CASES = {
  thing: `
appeal_court_2 appeals|court cassation = محكمه|التمييز
court_case court|case court|cases = قضيه|امام قضايا|امام قضيه|محكمه قضايا قضاياها
culprit_too rule-breaker rule-breakers violators = فاعل|الجريمه
decree_royal royal|decree presidential|decree = مرسوم|ملكي مرسوم|رياسي
gazette official|gazette = جريده|رسميه رايد|رسمي
handcuffs_too manhunt = مطلوب|للعداله
illegal_works unlawfully unlawful = بالخفا
inquest = تشريح
statute_of amended|law = قانون|معدل
`,
} as const;
