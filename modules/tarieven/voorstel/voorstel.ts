// SPDX-License-Identifier: EUPL-1.2
import type { Datum } from '#libs/kernel';

/** The first adoption of a contract's product book and tariffs, the change of one tariff, or the yearly indexation. */
export type Voorstelsoort = 'eerste-vaststelling' | 'wijziging' | 'indexatie';
export type VoorstelStaat = 'voorgesteld' | 'vastgesteld' | 'ingetrokken';

/** What is put before those who may decide on it. */
export type Tariefvoorstel = {
  readonly verband: string;
  readonly id: string;
  readonly soort: Voorstelsoort;
  readonly contract: string;
  readonly ingang: Datum;
  /** The day by which a decision is asked. */
  readonly uiterlijk: Datum;
  readonly toelichting: string;
  /** The product book of the contract is adopted with it. */
  readonly productenboek: boolean;
  /** The products that a first adoption is about; of a change or indexation the tariffs say it. */
  readonly producten: readonly string[];
  readonly staat: VoorstelStaat;
  readonly ingediend: Temporal.Instant;
  /** Who prepared it: another person decides. */
  readonly persoon: string | null;
  readonly naam: string;
};

/** How a first adoption and a change are decided: the acts of the mandate register. */
export const handelingenVan = ({ soort, productenboek }: Pick<Tariefvoorstel, 'soort' | 'productenboek'>) =>
  soort !== 'eerste-vaststelling'
    ? (['tarieven-wijzigen'] as const)
    : productenboek
      ? (['productenboek-vaststellen', 'tarieven-vaststellen'] as const)
      : (['tarieven-vaststellen'] as const);
