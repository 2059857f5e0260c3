using ClaimKit.Tokens;

namespace ClaimKit.Quantities;

/// <summary>Metrics that are written with capitals and have their score right behind them: "FID 5.47" is a score where "Llama 3" is a name.</summary>
internal static class MetricWords
{
    private static readonly WordTable<bool> Table = WordTable<bool>.Of(
        true,
        "fid", "kid", "fvd", "bleu", "bleu-4", "sacrebleu", "rouge", "rouge-1", "rouge-2", "rouge-l", "rougel", "meteor", "cider", "spice", "bertscore", "comet", "chrf", "chrf++", "wer", "cer", "eer", "der",
        "psnr", "ssim", "ms-ssim", "lpips", "mse", "mae", "rmse", "mape", "mre", "nll", "ppl", "perplexity", "auc", "auroc", "roc-auc", "auc-roc", "auprc", "ap", "map", "ap50", "ap75", "miou", "iou", "dice", "f1", "f2",
        "f-score", "f1-score", "macro-f1", "micro-f1", "acc", "accuracy", "precision", "recall", "em", "mrr", "ndcg", "hr", "mcc", "kappa", "ece", "mos", "pesq", "stoi", "sdr", "si-sdr", "sdri", "clip",
        "clip-score", "clipscore", "r2", "r^2", "hd95", "ade", "fde", "nds", "pck", "epe", "oa", "pq", "hota", "mota", "idf1", "idsw", "geneval", "mauve", "tpr", "fpr", "fnr", "asr", "nes", "spearman", "pearson",
        "score", "scores", "rank-1", "top-1", "lddt", "tm-score", "rmsd", "snr", "sota", "avg", "csi", "nse", "rho", "tau", "sensitivity", "specificity", "success", "performance");

    public static bool Contains(TokenWindow window, int index) =>
        Table.TryGet(window.Word(index), window[index].Hash, out _) || window.Word(index).Contains('@');
}
