// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Datum, type GraphNode, LayeredGraph, Table } from '#libs/ui';
import type { EffectketenView, KetendoelView, Ketenregel } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { plaatsVan } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';

export type Regel = Ketenregel<Plat<KetendoelView>>;
type Contracten = Plat<EffectketenView['contracten']>;
const niveaus = Object.keys(woorden.niveau);

/** Where one reads more of a doel: its own page in the plan, or its line under the picture. */
const adresVan = ({ doel, code }: Regel): string => (doel === null ? `#doel-${code}` : `/beleid/doelen/${doel}`);

/** The chain as a picture, from effort on the left to ultimate effect on the right, and the same in words. */
export function Ketenplaat({
  regels,
  contracten,
}: {
  readonly regels: readonly Regel[];
  readonly contracten: Contracten;
}) {
  const inChain = new Map(regels.flatMap(({ doel, code }) => (doel === null ? [] : [[doel, code] as const])));
  const kernbedingen = contracten
    .flatMap((contract) => contract.kernbedingen)
    .map((kernbeding) => ({ ...kernbeding, dient: kernbeding.doelen.flatMap((doel) => inChain.get(doel) ?? []) }))
    .filter(({ dient }) => dient.length > 0);
  const title = `Van inspanning naar effect: ${counted(regels.length, 'doel', 'doelen')} en ${counted(kernbedingen.length, 'kernbeding', 'kernbedingen')}`;
  return (
    <>
      <LayeredGraph
        title={title}
        description="Elk doel staat op zijn niveau. Een pijl loopt naar het doel dat ermee gediend is. Onder het plaatje staat hetzelfde in woorden."
        layers={['Kernbedingen', ...Object.values(woorden.niveau)]}
        nodes={[...kernbedingen.map(kernbedingNode), ...regels.map(doelNode)]}
        edges={[
          ...kernbedingen.flatMap(({ code, dient }) => dient.map((to) => ({ from: `kernbeding ${code}`, to }))),
          ...regels.flatMap(({ code, dient }) => dient.map((to) => ({ from: code, to }))),
        ]}
      />
      <p>
        Een doorgetrokken rand: het doel rust op feiten. Een onderbroken rand: het rust op een norm, of nog nergens op.
        Ronde hoeken: een kernbeding.
      </p>
      <Table caption="De keten in woorden" rows={regels} rowKey={({ code }) => code} columns={columns} />
    </>
  );
}

const counted = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

const kernbedingNode = ({ code, naam, staat }: Contracten[number]['kernbedingen'][number]): GraphNode => ({
  id: `kernbeding ${code}`,
  layer: 0,
  label: naam,
  note: staat === 'vastgesteld' ? 'kernbeding' : 'kernbeding in concept',
  shape: 'round',
  href: `/beleid/kernbedingen/${code}`,
});

const doelNode = (regel: Regel): GraphNode => ({
  id: regel.code,
  layer: 1 + niveaus.indexOf(regel.niveau),
  label: regel.naam,
  note: regel.feiten.length > 0 ? 'op feiten' : regel.norm ? 'op een norm' : 'nog zonder grond',
  shape: regel.feiten.length > 0 ? 'box' : 'dashed',
  href: adresVan(regel),
});

/** What a doel rests on, each fact with where it is from. */
export function Grond({
  regel: { feiten, norm, herzienOp },
}: {
  readonly regel: Pick<Regel, 'feiten' | 'norm' | 'herzienOp'>;
}) {
  if (feiten.length === 0 && !norm) return <Badge kind="warning">nog niet gezegd</Badge>;
  return (
    <>
      {feiten.map(({ tekst, bron }) => (
        <div key={tekst}>
          Feit: {tekst} ({bron || <Badge kind="warning">nog geen bron</Badge>})
        </div>
      ))}
      {norm && <div>Norm: {norm}</div>}
      {herzienOp && (
        <div>
          Opnieuw bekijken op <Datum value={herzienOp} />
        </div>
      )}
    </>
  );
}

const listed = (items: readonly string[], none: string) => (items.length === 0 ? none : items.join('; '));

const columns: readonly Column<Regel>[] = [
  {
    key: 'naam',
    head: 'Doel',
    kind: 'name',
    cell: ({ code, doel, naam, plandoel, voorgesteld }) => (
      <span id={`doel-${code}`}>
        {doel === null ? naam : <a href={`/beleid/doelen/${doel}`}>{naam}</a>}{' '}
        {plandoel?.voorbeeld && <Badge kind="voorbeeld" />}
        <div className="ir-table__note">
          {voorgesteld && 'Voorgesteld uit het plan. '}
          {plandoel?.herkomst.bron ? plaatsVan(plandoel.herkomst.bron) : 'Vastgelegd door de regio.'}
        </div>
      </span>
    ),
  },
  { key: 'niveau', head: 'Niveau', cell: ({ niveau }) => woorden.niveau[niveau] },
  { key: 'dient', head: 'Dient', cell: ({ dientNamen }) => listed(dientNamen, 'geen ander doel') },
  {
    key: 'gediend',
    head: 'Gediend door',
    cell: ({ gediendDoor, kernbedingen }) =>
      listed(
        [...gediendDoor, ...kernbedingen.map(({ naam }) => `${naam} (kernbeding)`)],
        'geen ander doel of kernbeding',
      ),
  },
  { key: 'grond', head: 'Rust op', cell: (regel) => <Grond regel={regel} /> },
  {
    key: 'meting',
    head: 'Gemeten met',
    cell: ({ meting, indicatoren }) =>
      listed([...indicatoren.map(({ naam }) => naam), ...(meting ? [meting] : [])], 'nog niet gezegd'),
  },
];
