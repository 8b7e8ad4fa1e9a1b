// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import type { Handeling } from './mandaat.ts';

/** What is to be decided. */
export type Besluitvraag = {
  readonly verband: string;
  readonly handeling: Handeling;
  /** The contract that it concerns, or null when it concerns the verband as a whole. */
  readonly contract: string | null;
  readonly onderwerp: { readonly soort: string; readonly id: string };
  readonly titel: string;
  readonly motivering: string;
  /** Who prepared the proposal: another person must decide. */
  readonly voorbereidDoor: string | null;
  /** The decider says that the conditions of the mandate are met. */
  readonly bevestigd?: boolean;
};

/** A decision that was taken. Where every college decides, it is complete when all of them have. */
export type Besluit = {
  readonly id: string;
  readonly volledig: boolean;
  readonly genomen: number;
  readonly nodig: number;
};

export type BesluitReden = Reason<
  | 'niet-bevoegd'
  | 'mandaat-onbekend'
  | 'volmacht-ontbreekt'
  | 'vier-ogen'
  | 'motivering-ontbreekt'
  | 'al-besloten'
  | 'geen-zetel'
  | 'zetel-beeindigd'
  | 'gremium-zonder-zetel'
  | 'voorwaarde-niet-bevestigd'
>;
