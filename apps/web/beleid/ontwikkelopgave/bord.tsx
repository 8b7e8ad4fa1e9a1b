// SPDX-License-Identifier: EUPL-1.2
import { Badge, Board, Datum } from '#libs/ui';
import type { OpgaveRij } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { Prioriteit, Soort } from './woorden.tsx';

type Opgave = Plat<OpgaveRij>;
const fasen = [null, 'verkennen', 'ontwikkelen', 'pilot', 'invoeren', 'afgerond', 'gestopt'] as const;

/** The ontwikkelopgaven in columns by phase; only phases that hold something. */
export function Bord({ opgaven }: { readonly opgaven: readonly Opgave[] }) {
  if (opgaven.length === 0) return <p>Er zijn geen ontwikkelopgaven gevonden.</p>;
  const columns = fasen.map((fase) => ({
    key: fase ?? 'geen',
    title: fase ? opgavewoorden.fase[fase] : 'Fase nog niet gekozen',
    cards: opgaven
      .filter((opgave) => opgave.fase === fase)
      .map((opgave) => ({ key: opgave.code, content: <Kaart opgave={opgave} /> })),
  }));
  return <Board columns={columns.filter(({ cards }) => cards.length > 0)} />;
}

const Kaart = ({ opgave }: { readonly opgave: Opgave }) => (
  <>
    <a href={`/beleid/ontwikkelopgaven/${opgave.code}`}>{opgave.naam}</a>{' '}
    {opgave.voorbeeld && <Badge kind="voorbeeld" />}
    <div>{opgave.contracten === null ? 'Alle contracten' : opgave.contractnamen.join(', ')}</div>
    <div>
      Soort: <Soort soort={opgave.soort} />
    </div>
    <div>
      Prioriteit: <Prioriteit {...opgave} />
    </div>
    {opgave.fase === null && opgave.faseVolgensPlan && <div>Het plan zegt: {opgave.faseVolgensPlan}</div>}
    {opgave.volgendeStap && opgave.volgendeStapOp && (
      <div>
        {opgave.volgendeStap}: <Datum value={opgave.volgendeStapOp} />
      </div>
    )}
    {opgave.pilots > 0 && <div>{opgave.pilots === 1 ? '1 pilot' : `${opgave.pilots} pilots`}</div>}
  </>
);
