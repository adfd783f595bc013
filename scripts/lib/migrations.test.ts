import { describe, expect, it } from "vitest";
import { readMigrations, splitStatements } from "./migrations.js";

describe("splitStatements", () => {
  it.each([
    { name: "nothing", sql: " \n", statements: [] },
    { name: "statements", sql: "select 1;\n\n select 2 ;", statements: ["select 1", "select 2"] },
    { name: "a last one without a semicolon", sql: "select 1; select 2", statements: ["select 1", "select 2"] },
    { name: "a comment with its statement", sql: "-- One; two\nselect 1;", statements: ["-- One; two\nselect 1"] },
    { name: "a block comment", sql: "/* ; */ select 1; select 2;", statements: ["/* ; */ select 1", "select 2"] },
    { name: "a string", sql: "select 'a;''b;'; select 2;", statements: ["select 'a;''b;'", "select 2"] },
    { name: "an escape string", sql: "select E'a\\';b'; select 2;", statements: ["select E'a\\';b'", "select 2"] },
    { name: "a quoted name", sql: 'select "a;""b"; select 2;', statements: ['select "a;""b"', "select 2"] },
    { name: "a body", sql: "do $$ begin; end $$; select 2;", statements: ["do $$ begin; end $$", "select 2"] },
    {
      name: "a tagged body that holds another",
      sql: "do $a$ select $$;$$; $a$; select 2;",
      statements: ["do $a$ select $$;$$; $a$", "select 2"],
    },
    {
      name: "an apostrophe in a comment",
      sql: "-- it's\nselect 1; select 2;",
      statements: ["-- it's\nselect 1", "select 2"],
    },
    { name: "parameters", sql: "select $1; select $2;", statements: ["select $1", "select $2"] },
  ])("finds $name", ({ sql, statements }) => {
    expect(splitStatements(sql)).toEqual(statements);
  });
});

describe("readMigrations", () => {
  it("reads the numbered files in order and not the combined one", () => {
    const files = readMigrations().map(({ file }) => file);
    expect(files).toEqual([...files].sort());
    expect(files.every((file) => /^\d{14}_\w+\.sql$/.test(file))).toBe(true);
    expect(files.length).toBeGreaterThan(5);
  });
});
