/** What no file system takes in a name, and what would end the header's line. */
const UNUSABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

/** Characters that `encodeURIComponent` leaves and RFC 5987 does not. */
const UNENCODED = /['()*]/g;

/**
 * Content-Disposition of a download. The name keeps its Hangul (in NFC: macOS would show separate letters elsewhere);
 * the plain form is for what does not read RFC 5987.
 */
export function attachmentOf(name: string): string {
  const usable = name.toWellFormed().normalize('NFC').replace(UNUSABLE, ' ').trim();
  const plain = usable.replace(/[^\x20-\x7e]+/g, '_').replace(/%/g, '_');
  const encoded = encodeURIComponent(usable).replace(
    UNENCODED,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
