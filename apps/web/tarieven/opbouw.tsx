// SPDX-License-Identifier: EUPL-1.2
import { decided } from '#libs/explain';
import { Badge, Section, Waarom, Waterfall } from '#libs/ui';
import { onderdeelTekst } from '#modules/tarieven/teksten';
import { stapTekst, waaromTeksten } from '../shell/teksten.ts';
import type { OpbouwView, Staaf } from './opbouw-rekenen.ts';

export const naamVan = (onderdeel: string): string => onderdeelTekst[onderdeel] ?? stapTekst(onderdeel);
export const procent = (aandeel: number): string => `${aandeel.toFixed(1).replace('.', ',')}\u00a0%`;

/** The elements that are paid to professionals, also for hours that are not productive. */
const professionals = { jeugdwet: ['a'], wmo: ['a', 'c'] };

/** Where a line comes from: opens to the figure that was used, what it is a percentage of, and its place in the source. */
const Herkomst = ({ staaf }: { readonly staaf: Staaf }) =>
  staaf.step && (
    <>
      {staaf.voorbeeld && <Badge kind="voorbeeld" />}
      <Waarom outcome={decided(null, [staaf.step])} texts={waaromTeksten} />
    </>
  );

/** The build-up of what is shown, as a picture with its table. */
export function Opbouw({ opbouw: { elementen, staven, per, wet } }: { readonly opbouw: OpbouwView }) {
  const loon = elementen
    .filter(({ element }) => element !== null && professionals[wet].includes(element))
    .reduce((sum, { aandeel }) => sum + aandeel, 0);
  return (
    <Section title={`Opbouw per ${per}`}>
      <Waterfall
        title={`${procent(loon)} van het tarief gaat naar beroepskrachten`}
        caption={`Opbouw van het tarief per ${per}`}
        unit="eurocent"
        items={staven.map((staaf) => ({
          label: naamVan(staaf.onderdeel),
          value: staaf.centen,
          total: staaf.totaal,
          source: <Herkomst staaf={staaf} />,
        }))}
      />
      <p>In dit beeld zijn bedragen afgerond op hele centen; gerekend is met alle cijfers achter de komma.</p>
    </Section>
  );
}
