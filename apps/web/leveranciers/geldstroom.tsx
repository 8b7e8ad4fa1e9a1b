// SPDX-License-Identifier: EUPL-1.2
import { datum, formatGetal, formatMaand } from '#libs/kernel';
import { Kpis, Money, Section, Table, Waarom } from '#libs/ui';
import { uitlegVan } from '#modules/declaraties/teksten';
import type { DossierView } from '#modules/leveranciers';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';

type Dossier = Plat<DossierView>;
type Bedrag = 'gedeclareerd' | 'toegekend' | 'afgewezen' | 'betaald';

const totalOf = (maanden: Dossier['maanden'], bedrag: Bedrag): number =>
  maanden.reduce((som, maand) => som + maand[bedrag], 0);

/** Numbers under five are not shown: they could point to one child. */
export const aantalTekst = (aantal: number | null): string => (aantal === null ? 'minder dan 5' : String(aantal));

const money = (maanden: Dossier['maanden'], key: Bedrag, head: string) => ({
  key,
  head,
  kind: 'number' as const,
  cell: (maand: Dossier['maanden'][number]) => <Money value={maand[key]} />,
  total: <Money value={totalOf(maanden, key)} />,
});

export function Geldstroom({ maanden }: Pick<Dossier, 'maanden'>) {
  const amounts = [
    money(maanden, 'gedeclareerd', 'Gedeclareerd'),
    money(maanden, 'toegekend', 'Toegekend'),
    money(maanden, 'afgewezen', 'Afgewezen'),
    money(maanden, 'betaald', 'Betaald'),
  ];
  return (
    <Section title="Euro’s per maand" id="euros">
      <Table
        caption="Per maand waarin de hulp is gegeven, vanaf 1 januari vorig jaar"
        rows={maanden}
        rowKey={({ maand }) => maand}
        empty="Er is nog niets gedeclareerd."
        foot={maanden.length > 1 ? Object.fromEntries(amounts.map(({ key, total }) => [key, total])) : undefined}
        columns={[
          { key: 'maand', head: 'Maand', kind: 'name', cell: ({ maand }) => formatMaand(datum(maand)) },
          { key: 'regels', head: 'Regels', kind: 'number', cell: ({ regels }) => aantalTekst(regels) },
          ...amounts,
        ]}
      />
      <p>
        Wie een afgewezen regel verbeterd opnieuw indient, telt bij gedeclareerd twee keer mee en bij toegekend één
        keer.
      </p>
    </Section>
  );
}

type AfwijzingProps = { readonly deel: Dossier['afgewezenDeel']; readonly codes: Dossier['afkeurcodes'] };

/** Which part was rejected, and why. */
export function Afwijzingen({ deel, codes }: AfwijzingProps) {
  if (deel.status !== 'decided') return null;
  return (
    <Section title="Afgewezen regels">
      <Kpis
        items={[
          {
            label: 'Afgewezen deel',
            value: `${formatGetal(deel.value)}\u00a0%`,
            note: 'van de gedeclareerde euro’s in deze maanden',
            action: <Waarom outcome={deel} texts={waaromTeksten} />,
          },
        ]}
      />
      <Table
        caption="Redenen; een regel kan er meer dan een hebben"
        rows={codes}
        rowKey={({ code }) => code}
        empty="Er is geen regel afgewezen."
        columns={[
          { key: 'wat', head: 'Reden', kind: 'name', cell: ({ code }) => uitlegVan(code).wat },
          { key: 'code', head: 'Code', cell: ({ code }) => code },
          { key: 'regels', head: 'Regels', kind: 'number', cell: ({ regels }) => aantalTekst(regels) },
          { key: 'bedrag', head: 'Bedrag', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
        ]}
      />
    </Section>
  );
}
