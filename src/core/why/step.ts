/** A step of the chain from a row up to the company objective, as plain data for the page. */
import type { PlanTableKey } from '../tables/all-tables';

/** A cell to go to; it is found again although rows moved meanwhile. */
export interface StepPlace {
  readonly sheetId: number;
  /** B7 */
  readonly a1: string;
  readonly tab: string;
  readonly label: string;
  /** As gaps/spot writes it. */
  readonly spot: string;
}

export interface WhyStep {
  /** Initiative, Company objective */
  readonly kind: string;
  readonly table: PlanTableKey;
  /** The key of its item, to open its form. */
  readonly key: string;
  readonly label: string;
  readonly place: StepPlace;
  /** How it is tied to the step that leads here: "serves", "contributes strongly, 9 of 9". */
  readonly tie?: string;
  readonly facts: readonly Fact[];
  readonly measures: readonly WhyMeasure[];
  readonly evidence: readonly WhySignal[];
  readonly gaps: readonly WhyGap[];
  /** Where the chain ends although it should go on. */
  readonly breaks: readonly Break[];
  readonly leads: readonly WhyStep[];
}

export interface Fact {
  readonly term: string;
  readonly text: string;
  /** An address on the web that the text holds. */
  readonly link?: string;
}

export interface WhyMeasure {
  readonly label: string;
  /** From 40 to 80, now 60. */
  readonly numbers: string;
  /** 50 %, or why it is unknown. */
  readonly progress: string;
  readonly place: StepPlace;
}

export interface WhySignal {
  readonly label: string;
  /** User evidence, Acme, 2026-03-01 */
  readonly about: string;
  readonly place: StepPlace;
}

export interface WhyGap {
  readonly id: string;
  readonly severity: string;
  readonly gap: string;
}

export interface Break {
  readonly said: string;
  /** The field in which it is mended. */
  readonly field?: string;
}

export interface WhyRow {
  /** The same as =WHY() says. */
  readonly sentence: string;
  readonly step: WhyStep;
  /** From the row up to the company objective, or from a company objective down to what serves it. */
  readonly direction: 'up' | 'down';
}
