/** Map: which product objective, and what it contributes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapForm } from '../../../core/forms/map-form';
import type { MayLackPlan } from '../../../core/strategy/no-plan';
import type { MapWish, Objective, OpenedMap } from '../../../rpc/map';
import { call, messageOf } from '../../call';
import type { ScreenProps } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { NoPlan } from '../parts/no-plan';
import { Notice } from '../parts/notice';
import { Unsaved } from '../parts/unsaved';
import { MapView } from './map-view';
import { ObjectivePicker } from './objective-picker';
import './map.css';

type Open =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'none'; readonly said: string } & MayLackPlan)
  | { readonly kind: 'map'; readonly form: MapForm; readonly visit: number };

const SELECTION: MapWish = { at: 'selection' };

export function EditMap({ at, go, onTouched }: ScreenProps<'map'>) {
  const [open, setOpen] = useState<Open>({ kind: 'waiting' });
  const [objectives, setObjectives] = useState<readonly Objective[]>([]);
  const [leaving, setLeaving] = useState<() => Promise<void>>();
  const isTouched = useRef(false);
  const touch = (touched: boolean) => {
    isTouched.current = touched;
    onTouched(touched);
  };
  const follows = useRef(at.key === undefined);
  const asked = useRef(0);
  const shown = useRef<OpenedMap | undefined>(undefined);

  /** @param quietly the person did not ask: what is shown gives way to another map only, and never to nothing */
  const take = (answer: OpenedMap, visit: number, quietly: boolean) => {
    setObjectives(answer.objectives);
    if (quietly && (isTouched.current || !isNews(answer, shown.current))) return;
    shown.current = answer;
    setOpen(answer.state === 'map' ? { kind: 'map', form: answer.form, visit } : { ...answer, kind: 'none' });
  };
  const show = async (wish: MapWish, quietly = false) => {
    const mine = ++asked.current;
    try {
      const answer = await call('openMap', wish);
      if (mine === asked.current) take(answer, mine, quietly);
    } catch (error) {
      if (mine === asked.current) setOpen({ kind: 'failed', message: messageOf(error) });
    }
  };
  /** What leads away from the form waits until the person lets go of what was chosen. */
  const leave = (wish: MapWish): Promise<void> => {
    const away = () => {
      touch(false);
      follows.current = 'at' in wish;
      setLeaving(undefined);
      return show(wish);
    };
    if (!isTouched.current) return away();
    setLeaving(() => away);
    return Promise.resolve();
  };
  useEffect(() => {
    void show(at.key === undefined ? SELECTION : { key: at.key });
    // Sheets tells pages nothing of a selection: coming back from the sheet is when it may be another one.
    const look = () => {
      if (follows.current && !isTouched.current) void show(SELECTION, true);
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);

  if (open.kind === 'none' && open.noPlan) return <NoPlan lack={open.noPlan} go={go} />;
  return (
    <>
      <div class="map-start">
        <BusyButton look="plain" busy="Looking…" onPress={() => leave(SELECTION)}>
          Map the selected objective
        </BusyButton>
        {objectives.length > 0 && (
          <ObjectivePicker objectives={objectives} onChoose={(key) => void leave({ key })} />
        )}
      </div>
      {leaving && <Unsaved onDiscard={() => void leaving()} onStay={() => setLeaving(undefined)} />}
      {open.kind === 'waiting' && <Waiting />}
      {open.kind === 'failed' && <Notice kind="problem">{open.message}</Notice>}
      {open.kind === 'none' && (
        <div role="status">
          <Notice>{open.said}</Notice>
        </div>
      )}
      {open.kind === 'map' && (
        <MapView key={open.visit} form={open.form} takesFocus={!follows.current} onTouched={touch} go={go} />
      )}
    </>
  );
}

function isNews(answer: OpenedMap, shown: OpenedMap | undefined): boolean {
  return answer.state === 'map' && JSON.stringify(answer) !== JSON.stringify(shown);
}

function Waiting() {
  return (
    <>
      <p class="count" role="status">
        Looking at your objectives…
      </p>
      <div class="placeholders" aria-hidden="true">
        <div />
        <div />
        <div />
      </div>
    </>
  );
}
