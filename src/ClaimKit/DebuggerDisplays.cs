using System.Diagnostics;
using ClaimKit.Entities;
using ClaimKit.Quantities;
using ClaimKit.Tokens;

[assembly: DebuggerDisplay("{Name,nq} ({Kind}) {Span}", Target = typeof(Entity))]
[assembly: DebuggerDisplay("{Value} {Unit,nq} {Span}", Target = typeof(Quantity))]
[assembly: DebuggerDisplay("{Kind} {Span}", Target = typeof(Token))]
[assembly: DebuggerDisplay("{Span}: tokens {FirstToken} to {EndToken}", Target = typeof(Sentence))]

// The displays of the types that lie in the stages below stand at the types themselves.
namespace ClaimKit;
