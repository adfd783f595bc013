"use client";

import { ArrowRight, Search } from "lucide-react";
import { type FormEvent, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

interface DomainBoxProps {
  text: string;
  onText: (text: string) => void;
  /** What is wrong with the text, or null. */
  problem: string | null;
  onSubmit: () => void;
}

export function DomainBox({ text, onText, problem, onSubmit }: DomainBoxProps) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    function focusBox(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target as HTMLElement;
      if (target.closest("input, textarea, select, [contenteditable], [role=menu], dialog")) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    }
    document.addEventListener("keydown", focusBox);
    return () => document.removeEventListener("keydown", focusBox);
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
    input.current?.focus();
  }

  return (
    <search>
      <form onSubmit={submit} noValidate className="flex gap-2">
        <div className="relative min-w-0 flex-1">
          <label htmlFor="domain" className="sr-only">
            Company domain or address
          </label>
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-3"
          />
          <Input
            ref={input}
            id="domain"
            name="domain"
            value={text}
            onChange={(event) => onText(event.target.value)}
            placeholder="acme.com, or paste an address"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            autoFocus
            enterKeyHint="go"
            maxLength={2048}
            aria-invalid={problem !== null || undefined}
            aria-describedby={problem === null ? undefined : "domain-error"}
            aria-keyshortcuts="/"
            className="h-9 pl-9 text-lg sm:pr-9"
          />
          <span
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 right-2.5 grid size-5 -translate-y-1/2 place-items-center rounded-sm border border-line font-sans text-sm text-ink-3 max-sm:hidden pointer-coarse:hidden"
          >
            /
          </span>
        </div>
        <Button type="submit" variant="primary" className="h-9 px-4 max-sm:px-2.5 pointer-coarse:h-10">
          <span className="max-sm:sr-only">Research</span>
          <ArrowRight aria-hidden="true" className="sm:hidden" />
        </Button>
      </form>
      {problem === null ? null : (
        <div role="alert" className="mt-1.5">
          <FieldError id="domain-error">{problem}</FieldError>
        </div>
      )}
    </search>
  );
}
