Console.WriteLine("claimkit");
