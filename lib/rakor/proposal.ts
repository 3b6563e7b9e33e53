/** A line of the plan that follows from the figures: a proposal, which the meeting may take, change or leave. */
export type Proposal = Readonly<{
  problem: string;
  action: string;
  inCharge: string;
  /** "229/310 → 233": the figure now and what is needed. */
  figure: string;
}>;
