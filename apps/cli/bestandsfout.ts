// SPDX-License-Identifier: EUPL-1.2

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestand of deze map is er niet. Kijk de naam na.',
  EISDIR: 'dit is een map. Noem een bestand.',
  ENOTDIR: 'hier staat een bestand waar een map moet staan. Kies een andere plaats.',
  EEXIST: 'dit is er al. Kies een andere naam.',
  EACCES: 'u mag hier niet lezen of schrijven. Kies een andere plaats, of vraag de beheerder.',
  EPERM: 'u mag hier niet lezen of schrijven. Kies een andere plaats, of vraag de beheerder.',
  EROFS: 'hier kan niets worden geschreven. Kies een andere plaats.',
  ENOSPC: 'de schijf is vol. Maak ruimte en probeer het nog eens.',
};

/**
 * What is wrong with a file or folder that a command was given, in a sentence; null when it is another kind of error.
 * @param pad how the user named it; without it the name that the system gives
 */
export function bestandsfout(error: unknown, pad?: string): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error || pad !== undefined)) return null;
  const sentence = sentences[String(error.code)];
  return sentence ? `${pad ?? ('path' in error ? String(error.path) : '')}: ${sentence}` : null;
}
