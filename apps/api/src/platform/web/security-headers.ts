import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import type { Settings } from '../settings.js';

/** What a page may not use at all. Copying a link to the clipboard is ours alone. */
const PERMISSIONS = [
  'accelerometer=()',
  'browsing-topics=()',
  'camera=()',
  'clipboard-write=(self)',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'serial=()',
  'usb=()',
].join(', ');

/**
 * The two style elements that React Aria writes into the page: how a finger on something pressable scrolls, and that an
 * open dialog holds the page still on iOS. Allowed by their exact text, so that no other inline style is.
 */
const LIBRARY_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

const HALF_A_YEAR = 180 * 24 * 60 * 60;

/**
 * Headers of every answer, refusals and errors included. ADR 0010 tells what each is for and what was tried in a
 * browser: no inline script, nothing from anywhere else, framed by nobody.
 */
export async function registerSecurityHeaders(fastify: FastifyInstance, settings: Settings): Promise<void> {
  const isSecure = settings.publicUrl.startsWith('https:');
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'none'`],
        scriptSrc: [`'self'`],
        styleSrc: [`'self'`],
        styleSrcElem: [`'self'`, ...LIBRARY_STYLES.map(hashSource)],
        imgSrc: [`'self'`, 'data:'],
        fontSrc: [`'self'`],
        connectSrc: [`'self'`, ...socketOriginOf(settings)],
        manifestSrc: [`'self'`],
        baseUri: [`'none'`],
        formAction: [`'self'`],
        frameAncestors: [`'none'`],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // A browser that has once seen it never comes by http again: only for whoever says that people come by https.
    strictTransportSecurity: isSecure ? { maxAge: HALF_A_YEAR, includeSubDomains: false } : false,
  });
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS);
  });
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Older Safari does not take a socket of the same origin for 'self'. */
function socketOriginOf({ publicUrl, hasPublicUrl }: Settings): readonly string[] {
  return hasPublicUrl ? [publicUrl.replace(/^http/, 'ws')] : [];
}
