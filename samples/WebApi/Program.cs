// curl -d '{"title":"Lark","abstract":"Lark reaches 71.4% accuracy on MMMU."}' -H 'Content-Type: application/json' localhost:5000/claims
using ClaimKit;
using ClaimKit.Output;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddClaimKit(options =>
{
    options.MinConfidence = 0.3;
    options.MaxTextLength = 100_000;
});
WebApplication app = builder.Build();

// The wire format has its own serializer, so that everyone who reads it reads the same.
app.MapPost("/claims", (Paper paper, IClaimExtractor extractor) => Results.Text(ClaimJson.Serialize(extractor.Extract(paper)), "application/json"));
app.MapGet("/claims", (string text, IClaimExtractor extractor) => extractor.ExtractClaims(text).Select(claim => claim.ToString()));
await app.RunAsync().ConfigureAwait(false);
