/** The list of everything that Google can call, for the eye: a new line here is a new door into the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const code = readFileSync(join(process.cwd(), 'dist/Code.js'), 'utf8');
const start = code.search(/^(\/\*\*|function )/m);

test('the functions that Google can call, with their help', () => {
  const functions = code.slice(start, code.indexOf('var throughline_')).trim();
  expect(functions.replaceAll(/ \{\n {2}return .*\n\}/g, '')).toMatchInlineSnapshot(`
   "/**
    * How far the comparisons behind AHP_WEIGHTS contradict each other, and which three to look at again. Example: =AHP_CONSISTENCY(B2:E5)
    *
    * @param {range} matrix A square of comparisons, with or without headings: how many times as important the row is as the column, from 9 (far more) over 1 (the same) to 1/9. One half of it is enough. Type a fraction as a formula, =1/3, because Sheets takes 1/3 for a date.
    * @return One row of three cells: the consistency ratio, 0 being no contradiction; consistent or look again; and the three that contradict each other most.
    * @customfunction
    */
   function AHP_CONSISTENCY(matrix)

   /**
    * Weights out of comparisons of two at a time, for up to 15 criteria. Example: =AHP_WEIGHTS(B2:E5)
    *
    * @param {range} matrix A square of comparisons, with or without headings: how many times as important the row is as the column, from 9 (far more) over 1 (the same) to 1/9. One half of it is enough. Type a fraction as a formula, =1/3, because Sheets takes 1/3 for a date.
    * @return A column with a number from 0 to 1 for each row of the square; together they make 1.
    * @customfunction
    */
   function AHP_WEIGHTS(matrix)

   /**
    * How many days ago somebody last supported each item in a review, and whether that has expired. Example: =ALIGNMENT_AGE(A2:A20;Reviews;H1)
    *
    * @param {string} item_ids The IDs or names of the items.
    * @param {range} reviews The review requests with their heading row: Reviews.
    * @param {date} today The day to judge by: a cell with a date.
    * @param {number} expires_days Optional. Support lasts so many days: 90 where left out.
    * @return Two cells for each row: days since the last support, and Current, Expired, No support yet or Not asked yet.
    * @customfunction
    */
   function ALIGNMENT_AGE(item_ids, reviews, today, expires_days)

   /**
    * The parts of the alignment score and what each rests on. Example: =ALIGNMENT_BREAKDOWN(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)
    *
    * @param {range} company_objectives The company objectives with their heading row: CompanyObjectives.
    * @param {range} product_objectives Optional. The product objectives with their heading row: ProductObjectives.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return A table of four columns: part, value, weight in the score, what it rests on. A part without data is blank.
    * @customfunction
    */
   function ALIGNMENT_BREAKDOWN(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * How well the plan serves what the company wants, from 0 to 100. With ranges it follows every edit. With LastCheck it reads the tabs, and each gap analysis that changes something renews it; with nothing it reads them and is not renewed. With a row of contributions and a row of weights it is the fit of that row. Example: =ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)
    *
    * @param {range} company_objectives Optional. The company objectives with their heading row: CompanyObjectives. Or a row of contributions from -9 to 9, or the cell LastCheck.
    * @param {range} product_objectives Optional. The product objectives with their heading row: ProductObjectives. Or the weights, as many as contributions.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return A number from 0 to 100; from -100 for a row with negative contributions; a sentence where something is missing.
    * @customfunction
    */
   function ALIGNMENT_SCORE(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * How much of everything lies with few: effort over initiatives, revenue over customers, evidence over interviews. Example: =CONCENTRATION(G2:G40)
    *
    * @param {number} shares Shares or amounts of 0 or more in one unit; only their proportions count.
    * @return Three cells side by side: the Herfindahl-Hirschman index (1 where one has everything), as many equal ones would be as concentrated, and the number of parts given.
    * @customfunction
    */
   function CONCENTRATION(shares)

   /**
    * Whether a decision by consent is adopted, paused by an objection, or waiting for answers. Example: =CONSENT_STATUS(N2:N12)
    *
    * @param {range} answers The answers of everybody who was asked. A blank cell is somebody who has not answered.
    * @return Adopted, Paused or Waiting; blank where nobody has answered yet.
    * @customfunction
    */
   function CONSENT_STATUS(answers)

   /**
    * CD3: what a week of delay costs, for each week that the work takes. Example: =COST_OF_DELAY_RATE(B2:B20;C2:C20)
    *
    * @param {number} cost_of_delay Money lost for each week of delay: 0 or more.
    * @param {number} duration Weeks that the work takes from start to end: above 0.
    * @return A number of 0 or more for each row; the highest goes first. It only ranks.
    * @customfunction
    */
   function COST_OF_DELAY_RATE(cost_of_delay, duration)

   /**
    * How many steps each stakeholder is away from the engagement that we would like. Example: =ENGAGEMENT_GAP(F2:F20;G2:G20)
    *
    * @param {string} current Where the person stands: Unaware, Resistant, Neutral, Supportive or Leading.
    * @param {string} desired Where we would like the person to stand, in the same words.
    * @return A whole number from -4 to 4 for each row: above 0 there is engagement to win, below 0 they do more than asked.
    * @customfunction
    */
   function ENGAGEMENT_GAP(current, desired)

   /**
    * How strong each piece of evidence is today, from 0 to 10: by its kind, and fading with its age. Example: =EVIDENCE_STRENGTH(C2:C30;F2:F30;H1)
    *
    * @param {string} type The kind of evidence, as on the Evidence tab.
    * @param {date} date When the customer said or showed it.
    * @param {date} today The day to judge by: a cell with a date.
    * @param {number} half_life_days Optional. After so many days a signal counts half: 180 where left out, 0 for never.
    * @return A number from 0 to 10 for each row: 0.01 for an own opinion, 10 for data after launch, both on the day itself.
    * @customfunction
    */
   function EVIDENCE_STRENGTH(type, date, today, half_life_days)

   /**
    * How effort spreads over the business of today, the next one and bets, against the mix that you want. Example: =HORIZON_BALANCE(J2:J40;G2:G40)
    *
    * @param {string} horizons H1, H2 or H3 for each initiative.
    * @param {number} effort The effort of each initiative, in any one unit.
    * @param {range} target Optional. The mix to compare with, as three cells for H1, H2 and H3 or as text such as "60/30/10". Left out: 70/20/10.
    * @return A table of four columns, one row a horizon: horizon, share of effort, target, difference. Below it the balance from 0 to 1 (1 is exactly the mix), and how many initiatives it rests on.
    * @customfunction
    */
   function HORIZON_BALANCE(horizons, effort, target)

   /**
    * The ICE score of each idea: impact, confidence and ease, each out of ten, multiplied. Example: =ICE(B2:B20;C2:C20;D2:D20)
    *
    * @param {number} impact How much it would move the goal, from 0 to 10.
    * @param {number} confidence How strong the evidence is, from 0 to 10, such as a number on the Confidence Meter; 80 % is 8.
    * @param {number} ease How easy it is, from 0 to 10: 10 is done in a day or two.
    * @return A number from 0 to 1000 for each row; higher comes first.
    * @customfunction
    */
   function ICE(impact, confidence, ease)

   /**
    * How far spending goes where it should, from 0 to 1: from targets and actual spending, or for a whole plan. Example: =INVESTMENT_MATCH(C2:C6;D2:D6)
    *
    * @param {range} company_objectives Targets, as any positive numbers; or the company objectives: CompanyObjectives.
    * @param {range} product_objectives Optional. Actual effort or money, in the same order; or the product objectives: ProductObjectives.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return A number from 0 to 1; 1 spends exactly as it says.
    * @customfunction
    */
   function INVESTMENT_MATCH(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * What a feature does for each person, out of the two Kano questions. Example: =KANO(B2:B200;C2:C200)
    *
    * @param {string} functional How they would feel with the feature: like, expect, neutral, live with or dislike.
    * @param {string} dysfunctional How they would feel without it: like, expect, neutral, live with or dislike.
    * @return One word for each row: Attractive, One-dimensional, Must-be, Indifferent, Reverse or Questionable.
    * @customfunction
    */
   function KANO(functional, dysfunctional)

   /**
    * What a feature does for people taken together: its class, how much it can please, how much its lack can hurt. Example: =KANO_SUMMARY(D2:D200)
    *
    * @param {string} classes The classes that KANO gives, or their letters A, O, M, I, R and Q.
    * @return One row of four cells: the most frequent class, better from 0 to 1, worse from -1 to 0, and the answers that they rest on.
    * @customfunction
    */
   function KANO_SUMMARY(classes)

   /**
    * How much the words of a piece of work and of an objective have in common. Example: =LINK_STRENGTH(B2:B40;C2:C40)
    *
    * @param {string} item What a piece of work says.
    * @param {string} objective What the objective says that it is linked to, or may be.
    * @return A number for each row: 0 has nothing in common, 1 is the same.
    * @customfunction
    */
   function LINK_STRENGTH(item, objective)

   /**
    * How far the people who answered stand behind something, from -1 to 1, and how many answered. Example: =NET_SUPPORT(N2:N12;D2:D12)
    *
    * @param {range} answers The answers: Champion, Support, Can live with it, Concern, Objection. Blank: not answered.
    * @param {number} power Optional. The power of each person, such as 1 to 5. Left out: all the same.
    * @return Two cells side by side: net support from -1 (all object) to 1 (all champion it), and the number of answers that it rests on.
    * @customfunction
    */
   function NET_SUPPORT(answers, power)

   /**
    * The Net Promoter Score of a list of scores, how sure it is, and on how many scores it rests. Example: =NPS_SCORE(C2:C200)
    *
    * @param {range} scores The answers to "How likely is it that you would recommend us?", from 0 to 10.
    * @return Four cells side by side: the score from -100 to 100, the lower and the upper end of its 95 % range, and the number of scores.
    * @customfunction
    */
   function NPS_SCORE(scores)

   /**
    * How well work covers an objective, from 0 to 1: from a list of contributions, from a block of the map (one result a column), or for a whole plan. Example: =OBJECTIVE_COVERAGE(C2:C13)
    *
    * @param {range} company_objectives Contributions from -9 to 9; or the company objectives with their heading row: CompanyObjectives.
    * @param {range} product_objectives Optional. The product objectives with their heading row: ProductObjectives.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return For a list one number, for a block a row of numbers, for a plan a table: company objective, coverage. Blank where there is nothing.
    * @customfunction
    */
   function OBJECTIVE_COVERAGE(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * How far each objective has come, out of its key results. Example: =OBJECTIVE_PROGRESS(A2:A20;KeyResults)
    *
    * @param {string} objective_ids IDs or names of objectives, as the column Supports of the key results says them.
    * @param {range} key_results The key results with their heading row: KeyResults.
    * @return Two columns: a number from 0 to 1, and how many key results it rests on. Format the first as percent.
    * @customfunction
    */
   function OBJECTIVE_PROGRESS(objective_ids, key_results)

   /**
    * The grade of each key result at the end of its period, with its colour. Example: =OKR_GRADE(E2:E20;F2:F20)
    *
    * @param {number} progress Progress as OKR_PROGRESS gives it: 1 is the target reached.
    * @param {string} commitment Optional. Committed or Aspirational. Blank: Aspirational.
    * @return Two columns: the grade from 0 to 1 in tenths, and the word red, yellow or green.
    * @customfunction
    */
   function OKR_GRADE(progress, commitment)

   /**
    * Whether each key result keeps up with the time that has gone. Example: =OKR_PACE(E2:E20;F2:F20;G2:G20;$B$1)
    *
    * @param {number} progress Progress as OKR_PROGRESS gives it: 1 is the target reached.
    * @param {date} start The day on which the time begins to count, or a period such as Q1 2026.
    * @param {date} due The day by which the target should be reached, or a period such as Q1 2026.
    * @param {date} today A cell that holds the day to look from, such as the cell LastCheck.
    * @return Two columns: the pace, of which 1 is even with the time gone, and on track, behind, at risk or not started.
    * @customfunction
    */
   function OKR_PACE(progress, start, due, today)

   /**
    * How far each key result has come, whether its number should rise, fall or stay. Example: =OKR_PROGRESS(B2:B20;C2:C20;D2:D20)
    *
    * @param {number} baseline The number where you started.
    * @param {number} target The number to reach; the same as the baseline where it should stay.
    * @param {number} current The number today.
    * @param {number} tolerance Optional. How far a number that should stay may move, in its own unit. Blank: 0.
    * @return A number for each row: 0 at the baseline, 1 at the target, below 0 the wrong way, above 1 overshot. Format it as percent.
    * @customfunction
    */
   function OKR_PROGRESS(baseline, target, current, tolerance)

   /**
    * How large the opportunity behind each customer outcome is: important and not yet satisfied. Example: =OPPORTUNITY_SCORE(B2:B20;C2:C20)
    *
    * @param {number} importance Share of people who call it important (4 or 5 of 5): 8 for 80 %, or the share itself.
    * @param {number} satisfaction Share of people who are satisfied today (4 or 5 of 5): 3 for 30 %, or the share itself.
    * @return A number from 0 to 20 for each row: above 15 extreme, from 12 strong, from 10 worth it, below that served well enough.
    * @customfunction
    */
   function OPPORTUNITY_SCORE(importance, satisfaction)

   /**
    * Whether each text names a result that changes, or work that we do, with one sentence of advice. Example: =OUTCOME_CHECK(C2:C20;D2:D20;F2:F20)
    *
    * @param {string} texts Objectives, key results or initiatives.
    * @param {string} metrics Optional. The metric of each row, where it has a column of its own.
    * @param {string} targets Optional. The target of each row, where it has a column of its own.
    * @return Three columns: Outcome, Output or Unclear; a score from 0 to 100; a sentence of advice.
    * @customfunction
    */
   function OUTCOME_CHECK(texts, metrics, targets)

   /**
    * Says each piece of work as the result that it is for, out of the cells beside it. Example: =OUTCOME_REWRITE(B2:B20;C2:C20;D2:D20;E2:E20;F2:F20;G2:G20)
    *
    * @param {string} text What the row says now, such as an initiative.
    * @param {string} metric Optional. The number that should move, with its unit: Logo churn (%).
    * @param {string} segment Optional. Those for whom it moves, such as Enterprise.
    * @param {number} baseline Optional. The number today.
    * @param {number} target Optional. The number to reach.
    * @param {string} due Optional. The day or the quarter.
    * @return A sentence for each row. What is not known stands in it as a question in brackets.
    * @customfunction
    */
   function OUTCOME_REWRITE(text, metric, segment, baseline, target, due)

   /**
    * Product/market fit by the Sean Ellis survey: the share that would be very disappointed without the product, how sure that is, and on how many answers it rests. Example: =PMF_SCORE(D2:D200)
    *
    * @param {range} answers The answers to "How would you feel if you could no longer use the product?": Very, Somewhat or Not disappointed, No longer use.
    * @return Four cells side by side: the share from 0 to 1, the lower and the upper end of its 95 % range, and the number of valid answers.
    * @customfunction
    */
   function PMF_SCORE(answers)

   /**
    * How to treat each stakeholder, by how much they can move and how much it matters to them. Example: =POWER_INTEREST(D2:D20;E2:E20)
    *
    * @param {number} power How much the person can move or stop, from 1 to 5.
    * @param {number} interest How much it matters to the person, from 1 to 5.
    * @return Manage closely, Keep satisfied, Keep informed or Monitor, for each row.
    * @customfunction
    */
   function POWER_INTEREST(power, interest)

   /**
    * Weights out of an order of importance, falling in even steps. Example: =RANK_SUM_WEIGHTS(B2:B8)
    *
    * @param {number} ranks The rank of each row: 1 is the most important, and equals share a rank.
    * @return A number from 0 to 1 for each row; together they make 1.
    * @customfunction
    */
   function RANK_SUM_WEIGHTS(ranks)

   /**
    * The RICE score of each idea: how many people it reaches, how much and how surely, for the effort. Example: =RICE(B2:B20;C2:C20;D2:D20;E2:E20)
    *
    * @param {number} reach How many people or events in a period: 0 or more.
    * @param {number} impact What it does for each of them: 3 massive, 2 high, 1 medium, 1/2 low, 1/4 minimal.
    * @param {number} confidence How sure you are: 100 % high, 80 % medium, 50 % low.
    * @param {number} effort Person-months, or any one unit of work: above 0.
    * @return A number of 0 or more for each row; higher comes first.
    * @customfunction
    */
   function RICE(reach, impact, confidence, effort)

   /**
    * Weights out of an order of importance, falling steeply: the first counts most by far. Example: =ROC_WEIGHTS(B2:B8)
    *
    * @param {number} ranks The rank of each row: 1 is the most important, and equals share a rank.
    * @return A number from 0 to 1 for each row; together they make 1.
    * @customfunction
    */
   function ROC_WEIGHTS(ranks)

   /**
    * The class of each stakeholder by three claims: power, legitimacy and urgency. Example: =SALIENCE(D2:D20;E2:E20;F2:F20)
    *
    * @param {boolean} power They can make it happen or stop it: yes or no.
    * @param {boolean} legitimacy It is proper that they have a say: yes or no.
    * @param {boolean} urgency Their claim cannot wait: yes or no.
    * @return For each row Definitive (all three), Dominant, Dangerous, Dependent (two), Dormant, Discretionary, Demanding (one) or Non-stakeholder.
    * @customfunction
    */
   function SALIENCE(power, legitimacy, urgency)

   /**
    * The objectives that each piece of work most likely serves, going by what their texts say. Example: =SUGGEST_LINKS(B2:B40; Goals!A2:B6; 3; Done!B2:C30)
    *
    * @param {range} items The work: a column of texts, or two columns with its ID and its text.
    * @param {range} objectives The objectives: a column with their IDs, a column with their texts and, where you have more to say about them, further columns.
    * @param {number} how_many Optional. How many objectives to name for each item, from 1 to 20. Blank: 3.
    * @param {range} linked Optional. What is linked already: a column of texts and a column with the ID of the objective that each serves. What resembles them is suggested for the same objective.
    * @return For each item a row of IDs, the likeliest first; blank where nothing more fits. Each is a suggestion to look at, not a link.
    * @customfunction
    */
   function SUGGEST_LINKS(items, objectives, how_many, linked)

   /**
    * The share of product objectives and initiatives that lead to a company objective, or that say why they stand alone. Example: =TRACEABILITY(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)
    *
    * @param {range} company_objectives The company objectives with their heading row: CompanyObjectives.
    * @param {range} product_objectives Optional. The product objectives with their heading row: ProductObjectives.
    * @param {range} alignment_map Optional. The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} initiatives Optional. The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {string} period Optional. Only this period counts, such as Q1 2026, or the cell CurrentPeriod. Blank: everything.
    * @return A number from 0 to 1: 0.9 and more is healthy, below 0.8 is a gap.
    * @customfunction
    */
   function TRACEABILITY(company_objectives, product_objectives, alignment_map, initiatives, period)

   /**
    * How far your value curve stands apart from a rival's, from 0 (the same) to 1 (opposite in everything). Example: =VALUE_CURVE_DIVERGENCE(B2:B9;C2:C9)
    *
    * @param {number} us Our level in each factor.
    * @param {number} rival The rival's level in each factor, in the same order.
    * @param {number} scale_min Optional. The lowest level of the scale: 1 where left out.
    * @param {number} scale_max Optional. The highest level of the scale: 5 where left out.
    * @return A number from 0 to 1.
    * @customfunction
    */
   function VALUE_CURVE_DIVERGENCE(us, rival, scale_min, scale_max)

   /**
    * A score from 0 to 100 for each row of values, by weighted criteria. Example: =WEIGHTED_SCORE(B3:E20;B1:E1;B2:E2;1;5)
    *
    * @param {range} values One row for each idea, one column for each criterion.
    * @param {number} weights One weight for each column of values, 0 or more; only their proportions count. All blank: all the same.
    * @param {boolean} lower_is_better Optional. Yes for costs and risks, for each column or one for all. Blank: no.
    * @param {number} scale_min Optional. The lowest value of the scale, for each column or one for all. Blank: 1.
    * @param {number} scale_max Optional. The highest value of the scale, for each column or one for all. Blank: 5.
    * @return A number for each row: 100 is best on every criterion, 0 worst on every one.
    * @customfunction
    */
   function WEIGHTED_SCORE(values, weights, lower_is_better, scale_min, scale_max)

   /**
    * Why we do something: the chain from a row up to the company objective, in one sentence. Example: =WHY(A2:A20;Initiatives;ProductObjectives;AlignmentMap;CompanyObjectives)
    *
    * @param {range} id The ID or the name of an initiative or an objective; a column gives a column of sentences.
    * @param {range} initiatives The initiatives with their heading row: Initiatives. A blank cell leaves them out.
    * @param {range} product_objectives The product objectives with their heading row: ProductObjectives.
    * @param {range} alignment_map The contributions with their headings: AlignmentMap. A blank cell leaves it out.
    * @param {range} company_objectives The company objectives with their heading row: CompanyObjectives.
    * @return A sentence for each row. It says so where the chain breaks off.
    * @customfunction
    */
   function WHY(id, initiatives, product_objectives, alignment_map, company_objectives)

   /**
    * Weighted shortest job first: what waiting would cost, in relative points, for the size of the job. Example: =WSJF(B2:B20;C2:C20;D2:D20;E2:E20)
    *
    * @param {number} business_value Value for users and the business, in points: 0 or more.
    * @param {number} time_criticality How fast the value fades, in points: 0 or more.
    * @param {number} risk_reduction Risk that it takes away or chances that it opens, in points: 0 or more.
    * @param {number} job_size How large the job is, in points: above 0.
    * @return A number of 0 or more for each row; the highest goes first.
    * @customfunction
    */
   function WSJF(business_value, time_criticality, risk_reduction, job_size)

   function answerCheck(code, account)

   function answerReview(token, json)

   function checkThisInstallation()

   function checkTimer(event)

   function continueSending(event)

   function doGet(event)

   function onInstall(event)

   function onOpen(event)

   function openFormulas()

   function openGaps()

   function openMapping()

   function openOutcomes()

   function openOverlaps()

   function openReview(token)

   function openRow()

   function openSidebar()

   function openWhy()

   function pauseAllMessages()

   function remindDaily(event)

   function removeSample()

   function requestReviews()

   function runGapAnalysis()

   function sendReminders()

   function setUpWorkbook()

   function showHelp()

   function sidebarCall(nonce, name, json)

   function startWithSample()"
  `);
});

test('nothing else is global but the private holder of the bundle', () => {
  const context = createContext({});
  runInContext(code, context);
  const declared = [...code.slice(0, code.indexOf('var throughline_')).matchAll(/^function (\w+)/gm)].map(
    ([, name]) => name,
  );
  expect(Object.keys(context)).toEqual([...declared, 'throughline_']);
});
