/** Who deals with whom, in what, and by which papers. */
export const DEALINGS = {
  thing: `
broker_too dealer|market = وسيط|مالي
cash_too cash-in coins|cash = نقد عمله|ورقيه سيوله|نقديه
collateral_loan pledged|coins = مرهونه رهنت
condition_of conditions proviso = شرط شروط بشرط
creditor_too bondholder bondholders = دايني
customer_base userbase = مستخدمون
depreciation_too amortisation depreciation depreciate amortization = استهلاك|الاصول اطفاء|الاصول اهلاك اهلاكات
escrow_too deposit|account = حساب|ضمان
foreman foremen = رييس|عمال كابران
freelancer_too gig = فريلانسر
headquarters_move head|office main|office = مقر|رييسي مركز|رييسي المقر|الرييسي
import_duty import|duty import|tariff import|tariffs = رسم|استيراد
money_of funds|public = مصروفات|عامه
offer_special promo promotion|sale = عروض|خاصه
package_of packages box boxes = صندوق|كرتون
quarterly_results earnings|report = نتايج|ماليه نتايج|الاعمال
rate_of_return yield|bond = استرداد|راسمال عتبه|الربح
resume_cv cv applicant|job candidate|job = سيره|ذاتيه طالب|وظيفه
spin-off_too spun|off = فصل|نشاط فرز|شركه
treasury_bill treasury|bond treasury|bonds = سندات|الخزانه
wage_bill pay|rise pay|raise = زياده|الاجور زياده|رواتب
write-off writeoff written|off write-down write-downs writedown impairment impaired = شطب|ديون شطب اضمحلال خفض|القيمه تخفيض|القيمه
`,
} as const;
