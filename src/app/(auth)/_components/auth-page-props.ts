type Param = string | string[] | undefined;

/** What the address of a page of accounts may carry: the path to go on to, and why somebody was sent here. */
export interface AuthPageProps {
  searchParams: Promise<{ next?: Param; error?: Param }>;
}
