import { createContext, use } from 'react';

const silent = () => undefined;

/** Tells the frame the title of the page that has come up, which reads it aloud after a navigation. */
export const PageTitleContext = createContext<(title: string) => void>(silent);

export function usePageTitle(): (title: string) => void {
  return use(PageTitleContext);
}
