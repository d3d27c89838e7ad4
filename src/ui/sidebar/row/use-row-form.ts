/** The state of one form: what was typed, what is wrong with it, what others did meanwhile, and how saving went. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { checkValues } from '../../../core/forms/check-values';
import type { OtherChange } from '../../../core/forms/compare-row';
import type { FieldProblem, RowForm, Texts } from '../../../core/forms/field';
import { planTables } from '../../../core/tables/all-tables';
import type { SavedRow } from '../../../rpc/rows';
import { call, messageOf } from '../../call';
import { focusField } from './field-id';
import { OPEN, type Phase } from './phase';

function textsOf({ fields }: RowForm): Texts {
  return Object.fromEntries(fields.map(({ key, text }) => [key, text]));
}

export function useRowForm(first: RowForm, suggested: Texts) {
  const [form, setForm] = useState(first);
  const [opened, setOpened] = useState(textsOf(first));
  const [typed, setTyped] = useState<Texts>({ ...textsOf(first), ...suggested });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const [conflicts, setConflicts] = useState<readonly OtherChange[]>([]);
  const [others, setOthers] = useState<readonly OtherChange[]>([]);
  const [overFormulas, setOverFormulas] = useState<readonly string[]>([]);
  const [phase, setPhase] = useState<Phase>(OPEN);
  const isBusy = useRef(false);
  const seen = useRef(first);

  const isNew = form.mark === undefined;
  const changed = Object.fromEntries(Object.entries(typed).filter(([key, text]) => text !== opened[key]));
  const isTouched = Object.entries(changed).some(([key, text]) => text !== suggested[key]);
  const looked = isNew ? {} : opened;
  const leftTexts = Object.fromEntries(Object.entries(typed).filter(([key]) => left.has(key)));
  const found = checkValues(form, { ...withoutKeys(looked, Object.keys(changed)), ...leftTexts });
  const problems = [...refused, ...found.filter(({ key }) => !refused.some((one) => one.key === key))];

  const setText = (key: string, text: string) => {
    setTyped((old) => ({ ...old, [key]: text }));
    setRefused((old) => old.filter((one) => one.key !== key));
    if (phase.kind !== 'saving') setPhase(OPEN);
  };
  const replaceFormula = (key: string) => {
    setOverFormulas((old) => [...old, key]);
    setText(key, form.fields.find((field) => field.key === key)?.gives ?? '');
  };
  const settle = (change: OtherChange, keepMine: boolean) => {
    setOpened((old) => ({ ...old, [change.key]: change.now }));
    if (!keepMine) setTyped((old) => ({ ...old, [change.key]: change.now }));
    setConflicts((old) => old.filter((one) => one !== change));
    focusField(change.key);
  };
  const reset = () => {
    setTyped({ ...opened, ...(isNew ? suggested : {}) });
    setLeft(new Set());
    setRefused([]);
    setConflicts([]);
    setPhase(OPEN);
  };

  const take = (reply: SavedRow) => {
    if (reply.state === 'saved') {
      setForm(reply.form);
      setOpened(textsOf(reply.form));
      setTyped(textsOf(reply.form));
      setLeft(new Set());
      setOverFormulas([]);
      setOthers(reply.others);
      setPhase({ kind: 'saved', said: reply.said, wasNew: isNew });
      return;
    }
    setPhase(reply.state === 'full' ? { kind: 'full', said: reply.said } : OPEN);
    if (reply.state === 'problems') {
      setRefused(reply.problems);
      focusField(reply.problems[0]?.key);
    }
    if (reply.state === 'changed') {
      const now = Object.fromEntries(reply.others.map((one) => [one.key, one.now]));
      setOpened((old) => ({ ...old, ...now }));
      setTyped((old) => ({ ...old, ...now }));
      setOthers(reply.others);
      setConflicts(reply.conflicts);
      focusField(reply.conflicts[0]?.key);
    }
  };
  const save = async (insert = false) => {
    if (isBusy.current) return;
    const toCheck = isNew ? { [planTables[form.table].identity]: '', ...changed } : changed;
    setLeft(new Set(Object.keys(toCheck)));
    const [problem] = checkValues(form, toCheck);
    if (problem) return focusField(problem.key);
    if (conflicts[0]) return focusField(conflicts[0].key);
    isBusy.current = true;
    setPhase({ kind: 'saving' });
    setOthers([]);
    try {
      const { table, mark } = form;
      const known = { table, opened, typed: changed, overFormulas, insert };
      const id = suggested['id'];
      take(
        await call('saveRow', {
          ...known,
          ...(mark ? { mark } : {}),
          ...(id === undefined ? {} : { suggestedId: id }),
        }),
      );
    } catch (error) {
      setPhase({ kind: 'failed', message: messageOf(error) });
    } finally {
      isBusy.current = false;
    }
  };
  useEffect(() => {
    // The same row was read again: newer texts come in, as long as nobody has typed.
    if (first === seen.current) return;
    seen.current = first;
    if (isTouched || phase.kind !== 'open') return;
    setForm(first);
    setOpened(textsOf(first));
    setTyped({ ...textsOf(first), ...suggested });
  }, [first]);
  const leave = (key: string) =>
    setLeft((old) => (typed[key] === opened[key] ? old : new Set([...old, key])));
  return {
    form,
    typed,
    changed,
    problems,
    conflicts,
    others,
    overFormulas,
    phase,
    isNew,
    isTouched,
    setText,
    leave,
    replaceFormula,
    settle,
    reset,
    save,
  };
}

function withoutKeys(texts: Texts, keys: readonly string[]): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !keys.includes(key)));
}
