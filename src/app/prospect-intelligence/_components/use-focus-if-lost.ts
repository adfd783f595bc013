"use client";

import { type RefObject, useEffect } from "react";

/**
 * Takes the focus when `element` appears, if what had it has just gone from the page: otherwise somebody on a keyboard
 * would start again at the top. Give the element `tabIndex={-1}`.
 */
export function useFocusIfLost(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [element]);
}
