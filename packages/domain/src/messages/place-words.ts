import type { NodeType } from '../plan/plan.types.js';
import { places as english } from './en/places.js';
import type { Locale } from './error-sentence.js';
import { places as korean } from './ko/places.js';

/** How a node is called by its type and code; the plan itself is called nothing. */
export function nodeName(type: NodeType, code: string, locale: Locale): string {
  if (type === 'PLAN') return '';
  return (locale === 'en' ? english : korean)[type].replace('{{code}}', code);
}

/** 'third' among its siblings: the place counted from 1. */
export function placeName(number: number, locale: Locale): string {
  return (locale === 'en' ? english : korean).nth.replace('{{number}}', String(number));
}
