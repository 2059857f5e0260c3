using Microsoft.Playwright;
using NUnit.Framework;

namespace ClaimKit.Tests.Output.Html;

/// <summary>Clicks through a report as a reader would. Skipped where there is no Chromium.</summary>
[TestFixture]
[Category("Slow")]
public sealed class ReportInBrowserTests
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly List<string> requests = [];
    private readonly List<string> errors = [];
    private string file = "";
    private IPlaywright? playwright;
    private IBrowser? browser;

    [OneTimeSetUp]
    public async Task OpenBrowserAsync()
    {
        string? chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        if (chromium is null)
        {
            Assert.Ignore("There is no Chromium here.");
        }

        file = Path.Combine(Path.GetTempPath(), $"claimkit-{Guid.NewGuid():N}.html");
        Paper attack = new() { Id = "attack", Title = "<script>document.title='taken'</script>", Abstract = "Lark reaches <b onmouseover=alert(1)>71.4%</b> accuracy on MMMU." };
        string name = string.Concat(Enumerable.Repeat("AnEndlessNameThatNobodyWouldGiveToAModel", 3));
        Paper endless = new() { Id = "endless", Title = name, Abstract = $"We present {name}. {name} reaches 71.4% accuracy on MMMU and prunes 85% of the tokens while maintaining 97% of the performance." };
        Paper again = endless with { Id = "again", Title = "Lark", Abstract = "We present Lark. Lark prunes 85% of the tokens while maintaining 97% of the performance." };
        Paper silent = new() { Id = "silent", Title = "Silence", Abstract = "Quokkas sleep." };
        await File.WriteAllTextAsync(file, Report.Of([.. FixtureGold.Abstracts().Select(document => document.Paper).Take(12), attack, endless, again, silent]));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Quiet });
    }

    [OneTimeTearDown]
    public async Task CloseBrowserAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        File.Delete(file);
    }

    [TearDown]
    public void Nothing_went_wrong_and_nothing_was_loaded() => Assert.Multiple(() =>
    {
        Assert.That(errors, Is.Empty);
        Assert.That(requests, Has.All.StartsWith("file://"));
    });

    [Test]
    public async Task Pointing_at_a_number_shows_its_card()
    {
        IPage page = await OpenAsync(1280);
        ILocator number = page.Locator("mark.number[data-claims]").First;
        await number.HoverAsync();
        string card = (await number.GetAttributeAsync("data-claims"))!.Split(' ')[0];
        Assert.That(await page.Locator(".card.on").First.GetAttributeAsync("id"), Is.EqualTo(card));
    }

    [Test]
    public async Task A_card_that_was_clicked_stays_linked_until_escape()
    {
        IPage page = await OpenAsync(1280);
        await page.Locator(".card").First.ClickAsync();
        await page.Mouse.MoveAsync(1, 1);
        Assert.That(await page.Locator("mark.number.on").CountAsync(), Is.EqualTo(1));
        await page.Keyboard.PressAsync("Escape");
        Assert.That(await page.Locator("mark.on").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task The_text_filter_leaves_the_papers_that_have_the_words()
    {
        IPage page = await OpenAsync(1280);
        int all = await page.Locator(".paper").CountAsync();
        await page.FillAsync("#text", "document.title");
        Assert.That(await page.Locator(".paper:visible").CountAsync(), Is.EqualTo(1));
        Assert.That(await page.TextContentAsync("#shown"), Is.EqualTo($"1 of {all} papers"));
        await page.FillAsync("#text", "");
        Assert.That(await page.Locator(".paper:visible").CountAsync(), Is.EqualTo(all));
    }

    [Test]
    public async Task The_model_filter_leaves_its_papers_scores_and_bars()
    {
        IPage page = await OpenAsync(1280);
        string model = (await page.Locator("#model option").Nth(1).GetAttributeAsync("value"))!;
        await page.SelectOptionAsync("#model", model);
        Assert.That(await page.Locator(".paper:visible").CountAsync(), Is.InRange(1, 3));
        string[] papers = await page.Locator(".paper:visible").EvaluateAllAsync<string[]>("papers => papers.map(paper => paper.id)");
        string[] parts = await page.Locator("[data-paper]:visible").EvaluateAllAsync<string[]>("parts => parts.map(part => part.dataset.paper)");
        Assert.That(parts.Except(papers), Is.Empty);
    }

    [Test]
    public async Task A_paper_with_a_script_in_its_title_shows_it_as_text()
    {
        IPage page = await OpenAsync(1280);
        Assert.That(await page.TitleAsync(), Is.EqualTo("Benchmark claims"));
        Assert.That(await page.GetByText("<script>document.title='taken'</script>").CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_bar_leads_to_its_claim()
    {
        IPage page = await OpenAsync(1280);
        ILocator bar = page.Locator(".bar").First;
        string target = (await bar.GetAttributeAsync("href"))!;
        await bar.ClickAsync();
        await Assertions.Expect(page.Locator(target)).ToBeInViewportAsync();
        Assert.That(await page.Locator("mark.number.on").CountAsync(), Is.EqualTo(1), "its number is lit");
    }

    [TestCase(360)]
    [TestCase(700)]
    [TestCase(1000)]
    [TestCase(1440)]
    public async Task No_screen_scrolls_sideways_whatever_the_names_are(int width)
    {
        IPage page = await OpenAsync(width);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task A_filter_that_nothing_fits_says_so_in_every_part()
    {
        IPage page = await OpenAsync(1280);
        Assert.That(await page.Locator(".nothing:visible").CountAsync(), Is.Zero);
        await page.FillAsync("#text", "no paper has this word");
        Assert.That(await page.Locator(".nothing:visible").CountAsync(), Is.EqualTo(3));
        Assert.That(await page.Locator(".board:visible, figure:visible, .more:visible").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task An_abstract_without_claims_is_folded_until_its_words_are_looked_for()
    {
        IPage page = await OpenAsync(1280);
        ILocator folded = page.Locator(".silent .abstract").First;
        Assert.That(await folded.IsVisibleAsync(), Is.False);
        await page.FillAsync("#text", (await folded.TextContentAsync())!.Split(' ')[0]);
        Assert.That(await folded.IsVisibleAsync(), Is.True);
    }

    [Test]
    public async Task The_keyboard_reaches_a_card_and_lights_its_words()
    {
        IPage page = await OpenAsync(1280);
        for (int presses = 0; presses < 20 && await page.Locator(".card:focus").CountAsync() == 0; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.That(await page.Locator(".card:focus.on").CountAsync(), Is.EqualTo(1));
        Assert.That(await page.Locator("mark.on").CountAsync(), Is.Positive);
    }

    [Test]
    public async Task A_point_of_the_trade_offs_and_its_line_light_up_together_and_no_point_covers_another()
    {
        IPage page = await OpenAsync(1280);
        await page.Locator(".tradeoffs svg a").First.HoverAsync();
        Assert.That(await page.Locator(".legend a.on").GetAttributeAsync("data-point"), Is.EqualTo("1"));
        double closest = await page.EvaluateAsync<double>("""
            () => {
              const places = [...document.querySelectorAll('.tradeoffs circle')].map(c => [+c.getAttribute('cx'), +c.getAttribute('cy')]);
              return Math.min(1000, ...places.flatMap((a, i) => places.slice(i + 1).map(b => Math.hypot(a[0] - b[0], a[1] - b[1]))));
            }
            """);
        Assert.That(closest, Is.GreaterThanOrEqualTo(22), "two radii");
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Text_stands_out_from_its_ground_in_both_looks(ColorScheme scheme)
    {
        IPage page = await OpenAsync(1280, scheme);
        double[] contrasts = await page.EvaluateAsync<double[]>("""
            () => {
              const channel = c => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
              const light = color => { const [r, g, b] = color.match(/[\d.]+/g).map(Number); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
              const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (c !== 'rgba(0, 0, 0, 0)') return c; } return 'rgb(255, 255, 255)'; };
              return [...document.querySelectorAll('mark, .card span, .abstract, .hint, .summary, .result, th, caption span, small, summary, nav a, option, .key mark')].filter(e => e.textContent.trim()).map(e => {
                const [a, b] = [light(getComputedStyle(e).color), light(ground(e))]; return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); });
            }
            """);
        Assert.That(contrasts.Min(), Is.GreaterThan(4.5));
    }

    private async Task<IPage> OpenAsync(int width, ColorScheme scheme = ColorScheme.Light)
    {
        requests.Clear();
        errors.Clear();
        IPage page = await browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        page.Request += (_, request) => requests.Add(request.Url);
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) => errors.Add(message.Text);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}
