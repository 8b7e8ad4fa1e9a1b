// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, Datum, Section, Table } from '#libs/ui';
import type { TariefprocesView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { Stapstaat } from './kruimels.tsx';

type View = Plat<TariefprocesView>;
type Stap = View['stappen'][number];

/** Every step with who does it, by when, how it stands, and what it waits for. */
export const Stappen = ({ proces, stappen, nu }: Pick<View, 'proces' | 'stappen' | 'nu'>) => (
  <Section title="Stappen">
    <Table
      caption={`${stappen.filter(({ stand }) => stand !== 'open').length} van ${stappen.length} stappen klaar of overgeslagen`}
      rows={stappen}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'stap',
          head: 'Stap',
          kind: 'name',
          cell: ({ code, letter, tekst }) => (
            <a href={`/tarieven/processen/${proces.id}/stappen/${code}`}>
              {letter}. {tekst}
            </a>
          ),
        },
        { key: 'wie', head: 'Wie', cell: ({ wie }) => wie.join(', ') || 'onbekend' },
        {
          key: 'uiterlijk',
          head: 'Uiterlijk',
          cell: ({ uiterlijk }) => (uiterlijk ? <Datum value={uiterlijk} /> : 'onbekend'),
        },
        { key: 'stand', head: 'Stand', cell: (stap) => <Stand stap={stap} isNu={stap.code === nu} /> },
      ]}
    />
  </Section>
);

const Stand = ({ stap, isNu }: { readonly stap: Stap; readonly isNu: boolean }) => (
  <>
    <Stapstaat stand={stap.stand} /> {isNu && <Badge kind="info">nu aan de beurt</Badge>}{' '}
    {stap.teLaat && <Badge kind="negative">te laat</Badge>}
    {stap.overgeslagen && <div>{stap.overgeslagen}</div>}
    {isNu && <Redenen redenen={stap.redenen} />}
  </>
);

/** What a step still waits for. */
export const Redenen = ({ redenen }: Pick<Stap, 'redenen'>) => (
  <>
    {redenen.map((reden) => (
      <div key={reden.code}>{redenTekst(reden)}</div>
    ))}
  </>
);

/** What in the planning cannot come right. */
export const Planningswaarschuwingen = ({ waarschuwingen }: Pick<View, 'waarschuwingen'>) =>
  waarschuwingen.length > 0 ? (
    <Attention kind="warning" title="De planning kan zo niet uit">
      {waarschuwingen.map((reden) => (
        <p key={redenTekst(reden)}>{redenTekst(reden)}</p>
      ))}
    </Attention>
  ) : null;
