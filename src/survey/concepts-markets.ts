/** Markets, accounts and the moods of prices. */
export const MARKETS = {
  thing: `
bear_market bearish bear bears = هابط هبوطي تشاوم|السوق
bull_market bullish bull bulls = صاعد صعودي تفاول|السوق
correction_market pullback selloff|market sell-off|market = تصحيح|سعري هبوط|السوق
default_debt default defaulted defaulting missed|payment = تخلف|سداد عجز|سداد تعثر متعثر متعثره
economy_too macroeconomic = اقتصادات
fees_bank bank|fees = رسوم|بنكيه عمولات|بنكيه
growth_rate gdp|growth economic|growth = نمو|اقتصادي النمو|الاقتصادي
invested_sum minority|stake = حصه|اقليه حصه|ملكيه
investment_round seed|round series|a funding|round = جوله|تمويل جوله|تمويليه
price_target price|target target|price = سعر|مستهدف
refund_tax tax|refund tax|credit tax|credits = استرداد|ضريبي خصم|ضريبي ايتمان|ضريبي
valuation_of undervalued overvalued = مقوم|باقل تقييم|مبالغ
volume_traded volume volumes = احجام|التداول
`,
} as const;
