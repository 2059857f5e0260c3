using System.Runtime.InteropServices;
using System.Text;

namespace ClaimKit.Claims.Binding;

/// <summary>
/// The file of trained weights: the mark <c>CKW1</c>, the number of models, and for each its size in bits, its scale and one signed byte a weight.
/// Little endian. One byte is enough: the scores are sums of some fifty weights.
/// </summary>
internal static class WeightsFile
{
    private static ReadOnlySpan<byte> Mark => "CKW1"u8;

    public static void Write(BindingModels models, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        LinearModel[] all = [.. models.All];
        writer.Write((byte)all.Length);
        foreach (LinearModel model in all)
        {
            LinearModel trained = model.Trained();
            writer.Write((byte)trained.Bits);
            writer.Write(trained.Scale);
            writer.Write(MemoryMarshal.AsBytes(trained.Steps));
        }
    }

    /// <exception cref="InvalidDataException">The stream holds no weights of this format.</exception>
    public static BindingModels Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark))
        {
            throw new InvalidDataException("The weights do not begin with the mark CKW1.");
        }

        int count = reader.ReadByte();
        if (count != BindingModels.Count)
        {
            throw new InvalidDataException($"The weights hold {count} models instead of {BindingModels.Count}.");
        }

        var models = new LinearModel[count];
        for (int i = 0; i < count; i++)
        {
            models[i] = ReadModel(reader);
        }

        return new BindingModels(models[0], models[1], models[2], models[3], models[4..]);
    }

    private static LinearModel ReadModel(BinaryReader reader)
    {
        int bits = reader.ReadByte();
        float scale = reader.ReadSingle();
        var steps = new sbyte[1 << bits];
        if (reader.Read(MemoryMarshal.AsBytes(steps.AsSpan())) != steps.Length)
        {
            throw new InvalidDataException("The weights end before their time.");
        }

        return new LinearModel(steps, scale);
    }
}
