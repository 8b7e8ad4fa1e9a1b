// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';

/** The day behind `?op=`; null when there is none, or none that exists. */
export const dagInAdres = (request: Request): Temporal.PlainDate | null =>
  parseDatum(new URL(request.url).searchParams.get('op') ?? '');
