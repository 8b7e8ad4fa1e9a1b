// SPDX-License-Identifier: EUPL-1.2

/**
 * How it went. `geweigerd` is for good, `later` is worth another try, `storing` says that the server cannot be worked with
 * now, whichever mail. What a server says can hold an address: only its code goes on.
 */
export type Bezorguitkomst =
  | { readonly uitkomst: 'verzonden' }
  | { readonly uitkomst: 'geweigerd'; readonly reden: 'adres-geweigerd' | 'bericht-geweigerd'; readonly code: string }
  | { readonly uitkomst: 'later' | 'storing'; readonly code: string };

type SmtpFout = { readonly code: string; readonly responseCode: number; readonly command: string };
const fieldOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
const asSmtpFout = (error: unknown): SmtpFout => ({
  code: codeOf(error),
  responseCode: Number(fieldOf(error, 'responseCode') ?? 0),
  command: String(fieldOf(error, 'command') ?? ''),
});
/** The short code of what went wrong. */
export const codeOf = (error: unknown): string => {
  const code = fieldOf(error, 'code');
  return typeof code === 'string' ? code : 'onbekend';
};

/** What a refusal means. Only who receives and what is sent can be refused for good: the rest is how we are set up. */
export function judge(error: unknown): Bezorguitkomst {
  const { code, responseCode, command } = asSmtpFout(error);
  const shown = responseCode ? String(responseCode) : code;
  if (command === 'RCPT TO' || command === 'DATA') {
    if (responseCode >= 500)
      return {
        uitkomst: 'geweigerd',
        reden: command === 'DATA' ? 'bericht-geweigerd' : 'adres-geweigerd',
        code: shown,
      };
    if (responseCode >= 400 && responseCode !== 421) return { uitkomst: 'later', code: shown };
  }
  return { uitkomst: 'storing', code: shown };
}
