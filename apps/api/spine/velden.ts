// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

// The kinds of field that answers share.

export const kenmerk = z.string().meta({ format: 'uuid' });
/** A day without time, and without time zone. */
export const dag = z.string().meta({ format: 'date' });
/** A moment in UTC. */
export const moment = z.string().meta({ format: 'date-time' });
export const eurocent = z.int().meta({ description: 'Hele eurocenten.' });
export const voorbeeld = z.boolean().meta({ description: 'Verzonnen, om mee te oefenen.' });
export const agbCode = z.string().meta({ description: 'AGB-code van acht cijfers.' });
export const gemeentecode = z.string().meta({ description: 'CBS-code van vier cijfers.' });
export const wet = z.enum(['jeugdwet', 'wmo']);
