/** The card beside a cell: its note, why it shows an error, and where its link goes. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CardPlace, followPointer, placeOfSelection, toldBy } from '../grid/cell-card';
import type { Grid } from '../grid/grid';
import { placeOfLink } from '../grid/place';
import { type getState, usePageState } from '../state';

const CARD_WIDTH = 280;

/** Long enough for the pointer to travel from the cell to the card, in milliseconds. */
const LINGER = 300;

export function CellCard({ grid }: { grid: Grid }) {
  const { place, tabs } = usePageState();
  const [hovered, setHovered] = useState<CardPlace | null>(null);
  const [onCard, setOnCard] = useState<CardPlace | null>(null);
  const byKey = useLastInputWasKey();
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    followPointer(grid.injector, (found) => {
      clearTimeout(leaving);
      if (toldBy(found)) setHovered(found);
      else leaving = setTimeout(() => setHovered(null), LINGER);
    });
  }, []);
  const selected = useMemo(() => placeOfSelection(grid.injector), [place]);
  const about = toldBy(selected);
  // A note under the pointer shows by itself; one on the way of the selection would hide the cells beside it.
  const fromSelection = about && (byKey || about.link || about.error) ? selected : null;
  const card = onCard ?? hovered ?? fromSelection;
  const cell = toldBy(card);
  if (!card || !cell) return null;
  const besides = card.right + CARD_WIDTH < innerWidth && !cell.link;
  const style = besides
    ? { left: `${card.right + 4}px`, top: `${card.top}px` }
    : { left: `${Math.max(0, Math.min(card.left, innerWidth - CARD_WIDTH))}px`, top: `${card.bottom + 4}px` };
  return (
    <div
      class="cell-card"
      role="presentation"
      style={style}
      onMouseEnter={() => setOnCard(card)}
      onMouseLeave={() => setOnCard(null)}
    >
      <div role="note">
        {cell.error && (
          <p>
            <strong class="failed">{String(cell.value).startsWith('#') ? cell.value : 'Invalid'}</strong>{' '}
            {cell.error}
          </p>
        )}
        {cell.note && <p class="note">{cell.note}</p>}
        {cell.link && <Link link={cell.link} grid={grid} tabNames={tabs} />}
      </div>
    </div>
  );
}

function Link({
  link,
  grid,
  tabNames,
}: {
  link: string;
  grid: Grid;
  tabNames: ReturnType<typeof getState>['tabs'];
}) {
  const place = link.startsWith('#') ? placeOfLink(link) : null;
  if (!link.startsWith('#')) {
    return (
      <a href={link} target="_blank" rel="noopener noreferrer">
        {link}
      </a>
    );
  }
  const tab = place && tabNames.find((one) => one.id === place.tab);
  if (!place || !tab) return <p>This link names a place that is not in this workbook.</p>;
  const range = /range=([A-Z0-9:]+)/i.exec(link)?.[1];
  return (
    <a
      href={link}
      onClick={(event) => {
        event.preventDefault();
        grid.goTo(place);
      }}
    >
      Go to {tab.name}
      {range ? `, ${range}` : ''}
    </a>
  );
}

/** True after a key, false after a click. */
function useLastInputWasKey(): boolean {
  const [byKey, setByKey] = useState(false);
  useEffect(() => {
    const onKey = () => setByKey(true);
    const onPointer = () => setByKey(false);
    addEventListener('keydown', onKey, true);
    addEventListener('pointerdown', onPointer, true);
    return () => {
      removeEventListener('keydown', onKey, true);
      removeEventListener('pointerdown', onPointer, true);
    };
  }, []);
  return byKey;
}
