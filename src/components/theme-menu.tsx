"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { formatThemeCookie, parseTheme, THEMES, type Theme } from "./theme";
import { Button } from "./ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "./ui/dropdown-menu";

const LOOKS: Record<Theme, { label: string; Icon: typeof Sun }> = {
  system: { label: "As the system", Icon: Monitor },
  light: { label: "Light", Icon: Sun },
  dark: { label: "Dark", Icon: Moon },
};

export function ThemeMenu({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);

  function choose(value: string) {
    const next = parseTheme(value);
    setTheme(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http addresses.
    document.cookie = formatThemeCookie(next, location.protocol === "https:");
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }

  const Current = LOOKS[theme].Icon;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={`Theme: ${LOOKS[theme].label.toLowerCase()}`}>
          <Current aria-hidden="true" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuRadioGroup value={theme} onValueChange={choose}>
          {THEMES.map((name) => {
            const { label, Icon } = LOOKS[name];
            return (
              <DropdownMenuRadioItem key={name} value={name}>
                <Icon aria-hidden="true" />
                {label}
              </DropdownMenuRadioItem>
            );
          })}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
